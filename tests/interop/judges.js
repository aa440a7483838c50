// One program reads one file: node judges.js PROGRAM FORMAT < FILE. Prints a JSON array of CSL items.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const require = createRequire(import.meta.url)
const text = readFileSync(0, 'utf8')

function citation (format) {
  const { Cite } = require('@citation-js/core')
  require('@citation-js/plugin-bibtex')
  require('@citation-js/plugin-ris')
  const forceType = { bibtex: '@bibtex/text', biblatex: '@biblatex/text', ris: '@ris/file' }[format]
  const input = format === 'csl-json' ? JSON.parse(text) : text
  return new Cite(input, forceType ? { forceType, generateGraph: false } : { generateGraph: false }).data
}

async function biblatexCsl () {
  const { BibLatexParser, CSLExporter } = await import('biblatex-csl-converter')
  const bibliography = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse()
  const items = new CSLExporter(bibliography.entries).parse()
  return Object.entries(items).map(([id, item]) => ({ ...item, id: bibliography.entries[id].entry_key }))
}

function date (fields) {
  if (fields.date) return { 'date-parts': [fields.date.split('-').map(Number)] }
  return { 'date-parts': [[fields.year, fields.month, fields.day].filter(Boolean).map(Number)] }
}

async function betterBibtex () {
  const { parse } = await import('@retorquere/bibtex-parser')
  const { entries } = parse(text, { sentenceCase: false }) // an entry with an error is not among them
  const person = ({ name, lastName, firstName, prefix, suffix }) =>
    name ? { literal: name } : { family: lastName, given: firstName, 'non-dropping-particle': prefix, suffix }
  return entries.map(({ key, fields }) => ({
    id: key,
    title: fields.title,
    author: fields.author?.map(person),
    issued: fields.date || fields.year ? date(fields) : undefined,
    'container-title': fields.journal ?? fields.journaltitle ?? fields.booktitle,
    volume: fields.volume,
    page: fields.pages,
    publisher: [fields.publisher ?? fields.school ?? fields.institution ?? fields.organization].flat()[0],
    DOI: fields.doi,
    URL: fields.url,
    keyword: fields.keywords,
    note: fields.note,
    abstract: fields.abstract
  }))
}

// citeproc-js prints; what it printed is all that there is to judge
function citeproc () {
  const CSL = require('citeproc')
  const { plugins } = require('@citation-js/core')
  require('@citation-js/plugin-csl')
  const { styles, locales } = plugins.config.get('@csl')
  const items = Object.fromEntries(JSON.parse(text).map(item => [item.id, item]))
  const system = { retrieveLocale: () => locales.get('en-US'), retrieveItem: id => items[id] }
  const engine = new CSL.Engine(system, styles.get('apa'), 'en-US')
  engine.setOutputFormat('text')
  engine.updateItems(Object.keys(items))
  const [{ entry_ids: ids }, entries] = engine.makeBibliography()
  return ids.map(([id], place) => ({ id, printed: entries[place] }))
}

const programs = { 'citation-js': citation, 'biblatex-csl-converter': biblatexCsl, 'bibtex-parser': betterBibtex, citeproc }
const [program, format] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await programs[program](format)))
