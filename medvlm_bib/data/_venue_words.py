"""Made from venue_words.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

from typing import Any

DECORATIONS: tuple[str, ...] = tuple(
        """oral
orals
oral presentation
oral paper
spotlight
spotlights
spotlight presentation
notable
notable top 5%
notable top 25%
top 5%
top 25%
top-5%
top-25%
highlight
highlights
highlighted
highlighted paper
poster
posters
poster presentation
best paper
best paper award
best paper awards
best paper candidate
best paper finalist
best paper award candidate
best paper honorable mention
best paper award finalist
best student paper
best student paper award
best demo
best demo award
outstanding paper
outstanding paper award
outstanding
honorable mention
distinguished paper
distinguished paper award
award
test of time
test of time award
early accept
early accepted
early acceptance
provisional accept
short paper
short papers
short
long paper
long papers
long
full paper
full
regular paper
regular
main
main conference
main track
main paper
conference track
research track
applied data science track
ads track
ads
technical track
resource track
resource paper
datasets and benchmarks
datasets and benchmarks track
dataset and benchmark
dataset and benchmark track
datasets & benchmarks
datasets & benchmarks track
track datasets and benchmarks
datasets and benchmarks
d&b
d&b track
db track
datasets track
benchmark track
benchmark
benchmarks
position paper
position track
position paper track
journal track
survey track
special track
demo
demo track
demo paper
tiny paper
tiny papers
tiny papers track
extended abstract
abstract
late breaking
late-breaking work
blog track
blogpost track
blog post track
blogposts track
special issue
oral & best paper
oral, best paper
paper
papers
paper list
open source papers
open-source papers
papers with code
paper with code
paper at
paper in
accepted
accepted paper
accepted by
accepted at
accepted to
accepted in
accept
to appear
to appear in
to appear at
appear in
in press
forthcoming
published in
published at
published by
published
online
early access
new
hot
recommended
must read
camera ready
camera-ready
conference version
journal version
extended version
口头报告
最佳论文
录用
已录用
接收
已接收""".split("\n")
)

PENDING: tuple[str, ...] = (
    'under review',
    'under review at',
    'under review as a conference paper at',
    'under submission',
    'in submission',
    'submission',
    'submissions',
    'submitted',
    'submitted to',
    'in review',
    'withdrawn',
    'withdrawn submission',
    'rejected',
    'reject',
    'under revision',
    'major revision',
    'minor revision',
    '审稿中',
    '投稿',
)

LEADING: tuple[str, ...] = (
    'in',
    'proceedings',
    'proceeding',
    'proc',
    'of',
    'annual',
    'ieee',
    'acm',
    'cvf',
    'rsj',
    'usenix',
    'springer',
    'elsevier',
    'embs',
    'sigs',
    'sigkdd',
    'sigsoft',
    'sigplan',
    'sigchi',
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
    'twenty',
    'thirtieth',
    'thirty',
    'fortieth',
    'forty',
    'fiftieth',
    'fifty',
    'sixtieth',
    'sixty',
)

NOT_VENUES: tuple[str, ...] = (
    'github',
    'blog',
    'blog post',
    'notion',
    'substack',
    'website',
    'webpage',
    'web',
    'huggingface',
    'hugging face',
    'hf',
    'youtube',
    'twitter',
    'technical report',
    'tech report',
    'report',
    'none',
    'n a',
    'na',
    'tbd',
    'unknown',
    'link',
    'paper',
    'pdf',
    'code',
    'project',
    'dataset',
    'model',
    'tech blog',
    'homepage',
    'medium',
    'kaggle',
    'zenodo',
    'physionet',
    'google scholar',
    'survey',
    'review',
    'thesis',
    'phd thesis',
    'master thesis',
    'updated',
    'coming soon',
    'todo',
    'wip',
    'demo',
    'tutorial',
    'slides',
    'video',
    'venue',
    'journal',
    'conference',
    'date',
    'year',
    '无',
    '暂无',
)

FILLERS: tuple[str, ...] = (
    'international',
    'conference',
    'conf',
    'intl',
    'symposium',
    'workshop',
    'annual',
    'national',
    'european',
    'ieee',
    'acm',
    'journal',
    'transactions',
    'proceedings',
    'on',
    'of',
    'in',
    'for',
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'meeting',
    'systems',
    'science',
    'technology',
)

GUESS: tuple[dict[str, Any], ...] = (
    {'kind': 'preprint', 'words': ('preprint', 'eprint', 'arxiv', 'rxiv', '预印本')},
    {'kind': 'workshop', 'words': ('workshop', 'workshops', 'wkshp', 'challenge', 'shared task', 'tutorial', '研讨会')},
    {'kind': 'conference', 'words': ('conference', 'conf', 'symposium', 'symp', 'congress', 'meeting', 'proceedings', 'proc', 'summit', 'summits', 'forum', '会议', '大会')},
    {'kind': 'journal', 'words': ('journal', 'j', 'transactions', 'trans', 'letters', 'lett', 'review', 'reviews', 'rev', 'annals', 'ann', 'archives', 'arch', 'bulletin', 'magazine', 'frontiers', 'front', 'acta', 'advances', 'quarterly', 'nature', 'npj', 'lancet', 'jama', 'bmc', 'bmj', 'plos', 'jmir', 'cell', 'ieee access', 'communications', 'perspectives', 'trends', '研究', '学报', '期刊', '杂志')},
    {'kind': 'book', 'words': ('book', 'press', 'chapter', 'handbook', 'textbook', 'encyclopedia', 'lecture notes')},
)

TRACK: tuple[dict[str, Any], ...] = (
    {'words': ('findings', 'findings of', 'findings of the', 'findings paper', 'findings track'), 'of': ('ACL', 'EMNLP', 'NAACL', 'EACL', 'AACL', 'IJCNLP', 'LREC'), 'name': 'Findings of the Association for Computational Linguistics: {short}', 'short': 'Findings of {short}', 'also': ('Findings of ACL: {short}', 'ACL Findings: {short}', 'Findings of the {short}'), 'kind': 'conference'},
    {'words': ('srw', 'student research workshop', 'student workshop'), 'of': ('ACL', 'EMNLP', 'NAACL', 'EACL', 'AACL'), 'name': '{name}: Student Research Workshop', 'short': '{short} SRW', 'kind': 'workshop'},
    {'words': ('industry', 'industry track', 'industrial track', 'industry papers'), 'of': ('ACL', 'EMNLP', 'NAACL', 'EACL', 'COLING'), 'name': '{name}: Industry Track', 'short': '{short} Industry', 'kind': 'conference'},
    {'words': ('demo', 'demos', 'demo track', 'system demonstrations', 'system demonstration', 'system demo', 'demonstrations', 'demonstration'), 'of': ('ACL', 'EMNLP', 'NAACL', 'EACL', 'COLING', 'AACL'), 'name': '{name}: System Demonstrations', 'short': '{short} Demo', 'kind': 'conference'},
    {'words': ('tutorial', 'tutorials', 'tutorial abstracts'), 'of': ('ACL', 'EMNLP', 'NAACL', 'EACL', 'COLING', 'AACL'), 'name': '{name}: Tutorial Abstracts', 'short': '{short} Tutorials', 'kind': 'conference'},
    {'words': ('workshop', 'workshops', 'workshop on', 'workshop at', 'workshop of', 'workshop of the', 'ws', 'wksp', 'workshop paper', 'workshop track', 'workshop proceedings', 'w', '研讨会'), 'name': '{name} Workshops', 'short': '{short} Workshops', 'kind': 'workshop', 'same_publisher': ('CVPR', 'ICCV', 'ECCV', 'WACV', 'ACCV', 'MICCAI', 'ACL', 'EMNLP', 'NAACL', 'EACL', 'AACL', 'ICME', 'ISBI')},
)
