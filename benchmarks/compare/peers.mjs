// A JavaScript library converts one file: node peers.mjs PROGRAM FROM TO FILE, in the folder of its node_modules.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const require = createRequire(process.cwd() + '/')
const [program, from, to, file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')

function citationJs () {
  const { Cite } = require('@citation-js/core')
  require('@citation-js/plugin-bibtex')
  require('@citation-js/plugin-ris')
  require('@citation-js/plugin-csl')
  const forceType = { bibtex: '@bibtex/text', ris: '@ris/file' }[from]
  const cite = forceType
    ? new Cite(text, { forceType, generateGraph: false })
    : new Cite(JSON.parse(text), { generateGraph: false })
  return to === 'csl-json' ? JSON.stringify(cite.data) : cite.format(to)
}

function biblatexCslConverter () {
  const { BibLatexExporter, BibLatexParser, CSLExporter, parseCSL } = require('biblatex-csl-converter')
  const entries = from === 'csl-json'
    ? parseCSL(Object.fromEntries(JSON.parse(text).map(item => [item.id, item])))
    : new BibLatexParser(text, { processUnexpected: true }).parse().entries
  if (to === 'csl-json') return JSON.stringify(Object.values(new CSLExporter(entries).parse()))
  return new BibLatexExporter(entries).parse()
}

process.stdout.write(program === 'citation-js' ? citationJs() : biblatexCslConverter())
