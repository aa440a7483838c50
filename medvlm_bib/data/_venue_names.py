"""Made from venues.toml, venue_words.toml and title_words.txt by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

NAMES: dict[str, int] = dict(
    zip(
        """miccai
international conference on medical image computing computer assisted intervention
medical image computing computer assisted intervention
medical image computing computer assisted intervention society
ipmi
international conference on information processing in medical imaging
information processing in medical imaging
isbi
ieee international symposium on biomedical imaging
international symposium on biomedical imaging
embc
annual international conference of ieee engineering in medicine biology society
international conference of ieee engineering in medicine biology society
ieee embc
embs
midl
medical imaging with deep learning
international conference on medical imaging with deep learning
bibm
ieee international conference on bioinformatics biomedicine
international conference on bioinformatics biomedicine
bibe
ieee international conference on bioinformatics bioengineering
international conference on bioinformatics bioengineering
bhi
ieee embs international conference on biomedical health informatics
international conference on biomedical health informatics
ieee bhi
ichi
ieee international conference on healthcare informatics
international conference on healthcare informatics
cbms
ieee international symposium on computer based medical systems
international symposium on computer based medical systems
chase
ieee acm international conference on connected health applications systems engineering technologies
international conference on connected health applications systems engineering technologies
spie mi
medical imaging
spie medical imaging
proc spie medical imaging
chil
conference on health inference learning
acm conference on health inference learning
ml4h
machine learning for health
machine learning for health symposium
machine learning for health workshop
ml4h symposium
ml4h workshop
neurips ml4h
ml4h neurips
nips ml4h
machine learning 4 health
mlhc
machine learning for healthcare conference
machine learning for healthcare
mlforhc
amia
amia annual symposium proceedings
amia annual symposium
amia symposium
amia annu symp proc
american medical informatics association annual symposium
amia summits
amia joint summits on translational science proceedings
amia joint summits on translational science
amia summit
amia jt summits transl sci proc
amia informatics summit
amia summits on translational science proceedings
aime
international conference on artificial intelligence in medicine
conference on artificial intelligence in medicine in europe
conference on artificial intelligence in medicine
medinfo
world congress on medical health informatics
psb
pacific symposium on biocomputing
pac symp biocomput
ipcai
international conference on information processing in computer assisted interventions
miua
medical image understanding analysis
annual conference on medical image understanding analysis
conference on medical image understanding analysis
ismrm
annual meeting of international society for magnetic resonance in medicine
meeting of international society for magnetic resonance in medicine
proceedings of international society for magnetic resonance in medicine
international society for magnetic resonance in medicine
fimh
international conference on functional imaging modeling of heart
functional imaging modeling of heart
sipaim
international symposium on medical information processing analysis
bvm
bildverarbeitung fur die medizin
german conference on medical image computing
acm bcb
acm international conference on bioinformatics computational biology health informatics
international conference on bioinformatics computational biology health informatics
bcb
acm conference on bioinformatics computational biology health informatics
conference on bioinformatics computational biology health informatics
recomb
international conference on research in computational molecular biology
annual international conference on research in computational molecular biology
ismb
international conference on intelligent systems for molecular biology
cvpr
ieee cvf conference on computer vision pattern recognition
conference on computer vision pattern recognition
ieee conference on computer vision pattern recognition
ieee computer society conference on computer vision pattern recognition
computer society conference on computer vision pattern recognition
computer vision pattern recognition
ieee cvf cvpr
iccv
ieee cvf international conference on computer vision
international conference on computer vision
ieee international conference on computer vision
eccv
european conference on computer vision
wacv
ieee cvf winter conference on applications of computer vision
winter conference on applications of computer vision
ieee winter conference on applications of computer vision
accv
asian conference on computer vision
bmvc
british machine vision conference
3dv
international conference on 3d vision
fg
ieee international conference on automatic face gesture recognition
international conference on automatic face gesture recognition
automatic face gesture recognition
icip
ieee international conference on image processing
international conference on image processing
icpr
international conference on pattern recognition
icdar
international conference on document analysis recognition
gcpr
dagm german conference on pattern recognition
german conference on pattern recognition
prcv
chinese conference on pattern recognition computer vision
icig
international conference on image graphics
icvgip
indian conference on computer vision graphics image processing
dicta
international conference on digital image computing techniques applications
vcip
ieee international conference on visual communications image processing
international conference on visual communications image processing
ijcb
ieee international joint conference on biometrics
international joint conference on biometrics
sibgrapi
sibgrapi conference on graphics patterns images
visapp
international conference on computer vision theory applications
scia
scandinavian conference on image analysis
siggraph
acm siggraph conference
acm siggraph
acm siggraph conference proceedings
siggraph conference proceedings
siggraph conference papers
siggraph asia
acm siggraph asia conference
siggraph asia conference
acm siggraph asia
siggraph asia conference papers
eurographics
annual conference of european association for computer graphics
conference of european association for computer graphics
ieee vr
ieee conference on virtual reality 3d user interfaces
conference on virtual reality 3d user interfaces
ieeevr
ismar
ieee international symposium on mixed augmented reality
international symposium on mixed augmented reality
ieee vis
ieee visualization conference
vis
ieee visualization visual analytics
visualization visual analytics
neurips
advances in neural information processing systems
conference on neural information processing systems
nips
annual conference on neural information processing systems
proceedings of neural information processing systems track on datasets benchmarks
neural information processing systems track on datasets benchmarks
neural information processing systems
adv neural inf process syst
icml
international conference on machine learning
iclr
international conference on learning representations
aaai
aaai conference on artificial intelligence
proceedings of aaai conference on artificial intelligence
national conference on artificial intelligence
association for advancement of artificial intelligence
ijcai
international joint conference on artificial intelligence
ijcai ecai
ijcai pricai
international joint conferences on artificial intelligence
iaai
innovative applications of artificial intelligence conference
conference on innovative applications of artificial intelligence
innovative applications of artificial intelligence
aistats
international conference on artificial intelligence statistics
artificial intelligence statistics
uai
conference on uncertainty in artificial intelligence
uncertainty in artificial intelligence
colt
conference on learning theory
annual conference on learning theory
alt
international conference on algorithmic learning theory
algorithmic learning theory
acml
asian conference on machine learning
ecml pkdd
european conference on machine learning principles practice of knowledge discovery in databases
ecml
pkdd
ecmlpkdd
european conference on machine learning knowledge discovery in databases
machine learning knowledge discovery in databases
joint european conference on machine learning knowledge discovery in databases
european conference on machine learning
ecai
european conference on artificial intelligence
pricai
pacific rim international conference on artificial intelligence
aamas
international conference on autonomous agents multiagent systems
autonomous agents multiagent systems conference
international conference on autonomous agents multi agent systems
kr
international conference on principles of knowledge representation reasoning
icaps
international conference on automated planning scheduling
aies
aaai acm conference on ai ethics society
aaai acm conference on artificial intelligence ethics society
aiide
aaai conference on artificial intelligence interactive digital entertainment
hcomp
aaai conference on human computation crowdsourcing
colm
conference on language modeling
clear
conference on causal learning reasoning
causal learning reasoning
collas
conference on lifelong learning agents
log
learning on graphs conference
learning on graphs
automl conf
international conference on automated machine learning
automl
automl conference
cpal
conference on parsimony learning
rlc
reinforcement learning conference
l4dc
learning for dynamics control conference
learning for dynamics control
nesy
international conference on neurosymbolic learning reasoning
international conference on neural symbolic learning reasoning
mlsys
conference on machine learning systems
proceedings of machine learning systems
machine learning systems
sysml
satml
ieee conference on secure trustworthy machine learning
conference on secure trustworthy machine learning
cogsci
annual meeting of cognitive science society
meeting of cognitive science society
annual conference of cognitive science society
conference of cognitive science society
ijcnn
international joint conference on neural networks
icann
international conference on artificial neural networks
iconip
international conference on neural information processing
esann
european symposium on artificial neural networks computational intelligence machine learning
european symposium on artificial neural networks
ictai
ieee international conference on tools with artificial intelligence
international conference on tools with artificial intelligence
icmla
ieee international conference on machine learning applications
international conference on machine learning applications
gecco
genetic evolutionary computation conference
cec
ieee congress on evolutionary computation
congress on evolutionary computation
smc
ieee international conference on systems man cybernetics
international conference on systems man cybernetics
aied
international conference on artificial intelligence in education
edm
international conference on educational data mining
educational data mining
lak
international learning analytics knowledge conference
international conference on learning analytics knowledge
cicai
caai international conference on artificial intelligence
acl
annual meeting of association for computational linguistics
meeting of association for computational linguistics
association for computational linguistics
acl ijcnlp
annual meeting of association for computational linguistics international joint conference on natural language processing
meeting of association for computational linguistics international joint conference on natural language processing
emnlp
conference on empirical methods in natural language processing
empirical methods in natural language processing
emnlp ijcnlp
emnlp conll
conference on empirical methods in natural language processing international joint conference on natural language processing
naacl
conference of nations of americas chapter of association for computational linguistics human language technologies
conference of north american chapter of association for computational linguistics human language technologies
naacl hlt
hlt naacl
conference of north american chapter of association for computational linguistics
conference of nations of americas chapter of association for computational linguistics
north american chapter of association for computational linguistics
annual conference of north american chapter of association for computational linguistics
eacl
conference of european chapter of association for computational linguistics
european chapter of association for computational linguistics
findings
findings of association for computational linguistics
aacl
conference of asia pacific chapter of association for computational linguistics
aacl ijcnlp
ijcnlp aacl
conference of asia pacific chapter of association for computational linguistics international joint conference on natural language processing
ijcnlp
international joint conference on natural language processing
coling
international conference on computational linguistics
lrec
international conference on language resources evaluation
language resources evaluation conference
lrec coling
joint international conference on computational linguistics language resources evaluation
coling lrec
conll
conference on computational natural language learning
computational natural language learning
sem
joint conference on lexical computational semantics
starsem
inlg
international natural language generation conference
international conference on natural language generation
sigdial
annual meeting of special interest group on discourse dialogue
meeting of special interest group on discourse dialogue
ranlp
international conference on recent advances in natural language processing
recent advances in natural language processing
nlpcc
ccf international conference on natural language processing chinese computing
natural language processing chinese computing
ccl
china national conference on chinese computational linguistics
chinese national conference on computational linguistics
chinese computational linguistics
eamt
annual conference of european association for machine translation
conference of european association for machine translation
wmt
conference on machine translation
amta
conference of association for machine translation in americas
taln
conference sur le traitement automatique des langues naturelles
paclic
pacific asia conference on language information computation
nodalida
nordic conference on computational linguistics
icassp
ieee international conference on acoustics speech signal processing
international conference on acoustics speech signal processing
interspeech
annual conference of international speech communication association
conference of international speech communication association
asru
ieee automatic speech recognition understanding workshop
automatic speech recognition understanding workshop
slt
ieee spoken language technology workshop
spoken language technology workshop
spoken language technology
eusipco
european signal processing conference
ismir
international society for music information retrieval conference
international conference on music information retrieval
waspaa
ieee workshop on applications of signal processing to audio acoustics
workshop on applications of signal processing to audio acoustics
iscslp
international symposium on chinese spoken language processing
apsipa
asia pacific signal information processing association annual summit conference
apsipa asc
mlsp
ieee international workshop on machine learning for signal processing
international workshop on machine learning for signal processing
kdd
acm sigkdd conference on knowledge discovery data mining
conference on knowledge discovery data mining
sigkdd
acm sigkdd
acm sigkdd international conference on knowledge discovery data mining
international conference on knowledge discovery data mining
knowledge discovery data mining
sigir
international acm sigir conference on research development in information retrieval
acm sigir conference on research development in information retrieval
sigir conference on research development in information retrieval
annual international acm sigir conference on research development in information retrieval
www
acm web conference
international world wide web conference
web conference
thewebconf
webconf
world wide web conference
international conference on world wide web
cikm
acm international conference on information knowledge management
international conference on information knowledge management
conference on information knowledge management
wsdm
acm international conference on web search data mining
international conference on web search data mining
web search data mining
recsys
acm conference on recommender systems
conference on recommender systems
icdm
ieee international conference on data mining
international conference on data mining
sdm
siam international conference on data mining
pakdd
pacific asia conference on knowledge discovery data mining
dsaa
ieee international conference on data science advanced analytics
international conference on data science advanced analytics
bigdata
ieee international conference on big data
international conference on big data
ieee big data
ieee bigdata
ecir
european conference on information retrieval
advances in information retrieval
ictir
acm sigir international conference on theory of information retrieval
sigir international conference on theory of information retrieval
international conference on theory of information retrieval
chiir
acm sigir conference on human information interaction retrieval
sigir conference on human information interaction retrieval
conference on human information interaction retrieval
sigir ap
international acm sigir conference on research development in information retrieval in asia pacific region
trec
text retrieval conference
clef
conference labs of evaluation forum
cross language evaluation forum
imageclef
clef working notes
conference labs of evaluation forum working notes
ntcir
ntcir conference on evaluation of information access technologies
jcdl
acm ieee joint conference on digital libraries
joint conference on digital libraries
iswc
international semantic web conference
eswc
extended semantic web conference
european semantic web conference
icwsm
international aaai conference on web social media
asonam
international conference on advances in social networks analysis mining
sigmod
acm sigmod international conference on management of data
sigmod international conference on management of data
international conference on management of data
acm sigmod conference
icde
ieee international conference on data engineering
international conference on data engineering
edbt
international conference on extending database technology
cidr
conference on innovative data systems research
dasfaa
international conference on database systems for advanced applications
pods
acm sigmod sigact sigai symposium on principles of database systems
sigmod sigact sigai symposium on principles of database systems
acm mm
acm international conference on multimedia
international conference on multimedia
mm
acmmm
acm multimedia
icme
ieee international conference on multimedia expo
international conference on multimedia expo
icmr
acm international conference on multimedia retrieval
international conference on multimedia retrieval
mmm
international conference on multimedia modeling
mm asia
acm international conference on multimedia in asia
international conference on multimedia in asia
acm mm asia
acm multimedia asia
mmasia
mmsys
acm multimedia systems conference
multimedia systems conference
icmi
acm international conference on multimodal interaction
international conference on multimodal interaction
acii
international conference on affective computing intelligent interaction
affective computing intelligent interaction
chi
chi conference on human factors in computing systems
acm chi
acm chi conference on human factors in computing systems
sigchi conference on human factors in computing systems
conference on human factors in computing systems
chi ea
extended abstracts of chi conference on human factors in computing systems
chi extended abstracts
uist
acm symposium on user interface software technology
symposium on user interface software technology
annual acm symposium on user interface software technology
iui
international conference on intelligent user interfaces
cscw
acm conference on computer supported cooperative work social computing
conference on computer supported cooperative work social computing
computer supported cooperative work social computing
dis
acm designing interactive systems conference
designing interactive systems conference
ubicomp
acm international joint conference on pervasive ubiquitous computing
international joint conference on pervasive ubiquitous computing
percom
ieee international conference on pervasive computing communications
international conference on pervasive computing communications
hri
acm ieee international conference on human robot interaction
international conference on human robot interaction
umap
acm conference on user modeling adaptation personalization
conference on user modeling adaptation personalization
assets
international acm sigaccess conference on computers accessibility
facct
acm conference on fairness accountability transparency
conference on fairness accountability transparency
fat
icra
ieee international conference on robotics automation
international conference on robotics automation
iros
ieee rsj international conference on intelligent robots systems
international conference on intelligent robots systems
ieee international conference on intelligent robots systems
rss
robotics science systems
corl
conference on robot learning
annual conference on robot learning
humanoids
ieee ras international conference on humanoid robots
ras international conference on humanoid robots
ro man
ieee international conference on robot human interactive communication
international conference on robot human interactive communication
case
ieee international conference on automation science engineering
international conference on automation science engineering
robio
ieee international conference on robotics biomimetics
international conference on robotics biomimetics
isrr
international symposium on robotics research
iser
international symposium on experimental robotics
wafr
international workshop on algorithmic foundations of robotics
icar
international conference on advanced robotics
iv
ieee intelligent vehicles symposium
intelligent vehicles symposium
itsc
ieee international conference on intelligent transportation systems
international conference on intelligent transportation systems
iccps
acm ieee international conference on cyber physical systems
international conference on cyber physical systems
cdc
ieee conference on decision control
conference on decision control
acc
american control conference
osdi
usenix symposium on operating systems design implementation
symposium on operating systems design implementation
operating systems design implementation
sosp
acm symposium on operating systems principles
symposium on operating systems principles
nsdi
usenix symposium on networked systems design implementation
symposium on networked systems design implementation
usenix atc
usenix annual technical conference
annual technical conference
atc
usenix fast
usenix conference on file storage technologies
conference on file storage technologies
eurosys
european conference on computer systems
asplos
acm international conference on architectural support for programming languages operating systems
international conference on architectural support for programming languages operating systems
architectural support for programming languages operating systems
isca
international symposium on computer architecture
annual international symposium on computer architecture
micro
ieee acm international symposium on microarchitecture
international symposium on microarchitecture
hpca
ieee international symposium on high performance computer architecture
international symposium on high performance computer architecture
sc
international conference for high performance computing networking storage analysis
ppopp
acm sigplan symposium on principles practice of parallel programming
symposium on principles practice of parallel programming
principles practice of parallel programming
ics
acm international conference on supercomputing
international conference on supercomputing
ipdps
ieee international parallel distributed processing symposium
international parallel distributed processing symposium
hpdc
international symposium on high performance parallel distributed computing
pact
international conference on parallel architectures compilation techniques
cgo
ieee acm international symposium on code generation optimization
international symposium on code generation optimization
socc
acm symposium on cloud computing
symposium on cloud computing
middleware
acm ifip international middleware conference
ifip international middleware conference
icdcs
ieee international conference on distributed computing systems
international conference on distributed computing systems
infocom
ieee conference on computer communications
conference on computer communications
ieee international conference on computer communications
international conference on computer communications
sigcomm
acm sigcomm conference
acm sigcomm
mobicom
annual international conference on mobile computing networking
international conference on mobile computing networking
mobisys
annual international conference on mobile systems applications services
international conference on mobile systems applications services
sensys
acm conference on embedded networked sensor systems
conference on embedded networked sensor systems
icc
ieee international conference on communications
international conference on communications
globecom
ieee global communications conference
global communications conference
ccs
acm sigsac conference on computer communications security
sigsac conference on computer communications security
acm conference on computer communications security
conference on computer communications security
ieee s p
ieee symposium on security privacy
symposium on security privacy
s p
oakland
ieee sp
ieee security privacy symposium
security privacy symposium
usenix security
usenix security symposium
usenix sec
ndss
network distributed system security symposium
annual network distributed system security symposium
network distributed systems security symposium
acsac
annual computer security applications conference
computer security applications conference
esorics
european symposium on research in computer security
eurosp
ieee european symposium on security privacy
european symposium on security privacy
euros p
ieee euros p
csf
ieee computer security foundations symposium
computer security foundations symposium
crypto
annual international cryptology conference
international cryptology conference
icse
ieee acm international conference on software engineering
international conference on software engineering
fse
acm international conference on foundations of software engineering
international conference on foundations of software engineering
esec fse
acm joint european software engineering conference symposium on foundations of software engineering
joint european software engineering conference symposium on foundations of software engineering
ase
ieee acm international conference on automated software engineering
international conference on automated software engineering
issta
acm sigsoft international symposium on software testing analysis
international symposium on software testing analysis
msr
international conference on mining software repositories
icsme
ieee international conference on software maintenance evolution
international conference on software maintenance evolution
saner
ieee international conference on software analysis evolution reengineering
international conference on software analysis evolution reengineering
pldi
acm sigplan conference on programming language design implementation
conference on programming language design implementation
popl
acm sigplan symposium on principles of programming languages
symposium on principles of programming languages
oopsla
acm sigplan international conference on object oriented programming systems languages applications
international conference on object oriented programming systems languages applications
dac
acm ieee design automation conference
design automation conference
date
design automation test in europe conference
iccad
ieee acm international conference on computer aided design
international conference on computer aided design
asp dac
asia south pacific design automation conference
isscc
ieee international solid state circuits conference
international solid state circuits conference
iscas
ieee international symposium on circuits systems
international symposium on circuits systems
fpga
acm sigda international symposium on field programmable gate arrays
sigda international symposium on field programmable gate arrays
fccm
ieee international symposium on field programmable custom computing machines
international symposium on field programmable custom computing machines
fpl
international conference on field programmable logic applications
hot chips
ieee hot chips symposium
hot chips symposium
stoc
acm symposium on theory of computing
symposium on theory of computing
annual acm symposium on theory of computing
focs
ieee symposium on foundations of computer science
symposium on foundations of computer science
annual ieee symposium on foundations of computer science
soda
acm siam symposium on discrete algorithms
siam symposium on discrete algorithms
itcs
innovations in theoretical computer science conference
isit
ieee international symposium on information theory
international symposium on information theory
igarss
ieee international geoscience remote sensing symposium
international geoscience remote sensing symposium
wsc
winter simulation conference
raid
international symposium on research in attacks intrusions defenses
asiaccs
acm asia conference on computer communications security
asia conference on computer communications security
imc
acm internet measurement conference
internet measurement conference
conext
international conference on emerging networking experiments technologies
mobihoc
acm international symposium on mobile ad hoc networking computing
international symposium on mobile ad hoc networking computing
icnp
ieee international conference on network protocols
international conference on network protocols
ipsn
acm ieee international conference on information processing in sensor networks
international conference on information processing in sensor networks
rtss
ieee real time systems symposium
real time systems symposium
rtas
ieee real time embedded technology applications symposium
real time embedded technology applications symposium
icpp
international conference on parallel processing
euro par
european conference on parallel distributed computing
ccgrid
ieee acm international symposium on cluster cloud internet computing
international symposium on cluster cloud internet computing
spaa
acm symposium on parallelism in algorithms architectures
symposium on parallelism in algorithms architectures
podc
acm symposium on principles of distributed computing
symposium on principles of distributed computing
icpc
ieee acm international conference on program comprehension
international conference on program comprehension
issre
ieee international symposium on software reliability engineering
international symposium on software reliability engineering
esem
acm ieee international symposium on empirical software engineering measurement
international symposium on empirical software engineering measurement
sigcse
acm technical symposium on computer science education
technical symposium on computer science education
l s
acm conference on learning at scale
conference on learning at scale
icaif
acm international conference on ai in finance
international conference on ai in finance
eaamo
acm conference on equity access in algorithms mechanisms optimization
conference on equity access in algorithms mechanisms optimization
cog
ieee conference on games
conference on games
ieee cog
socg
international symposium on computational geometry
sgp
eurographics symposium on geometry processing
i3d
acm siggraph symposium on interactive 3d graphics games
siggraph symposium on interactive 3d graphics games
pacific graphics
pacific conference on computer graphics applications
hcii
international conference on human computer interaction
hci international
www companion
companion proceedings of acm web conference
webconf companion
companion proceedings of web conference
ec
acm conference on economics computation
conference on economics computation
iccc
international conference on computational creativity
icaart
international conference on agents artificial intelligence
s sspr
joint iapr international workshops on statistical techniques in pattern recognition structural syntactic pattern recognition
sspr
sspr spr
padl
international symposium on practical aspects of declarative languages
dsn
ieee ifip international conference on dependable systems networks
ifip international conference on dependable systems networks
international conference on dependable systems networks
icst
ieee conference on software testing verification validation
conference on software testing verification validation
international conference on software testing verification validation
cav
international conference on computer aided verification
computer aided verification
tacas
international conference on tools algorithms for construction analysis of systems
lics
acm ieee symposium on logic in computer science
symposium on logic in computer science
cade
international conference on automated deduction
conference on automated deduction
iclp
international conference on logic programming
cpaior
international conference on integration of constraint programming artificial intelligence operations research
sigmetrics
acm sigmetrics international conference on measurement modeling of computer systems
sigmetrics international conference on measurement modeling of computer systems
acm sigmetrics
emsoft
international conference on embedded software
acm international conference on embedded software
codes isss
international conference on hardware software codesign system synthesis
ieee cluster
ieee international conference on cluster computing
international conference on cluster computing
sstd
international symposium on spatial temporal databases
sigspatial
acm sigspatial international conference on advances in geographic information systems
sigspatial international conference on advances in geographic information systems
acm sigspatial
acm gis
mobilehci
international conference on human computer interaction with mobile devices services
pacificvis
ieee pacific visualization symposium
pacific visualization symposium
ieee pacificvis
eurovis
eurographics conference on visualization
eurographics ieee vgtc symposium on visualization
ppsn
international conference on parallel problem solving from nature
parallel problem solving from nature
foga
acm sigevo conference on foundations of genetic algorithms
sigevo conference on foundations of genetic algorithms
foundations of genetic algorithms
akbc
conference on automated knowledge base construction
automated knowledge base construction
wabi
international workshop on algorithms in bioinformatics
workshop on algorithms in bioinformatics
vtc
ieee vehicular technology conference
vehicular technology conference
wcnc
ieee wireless communications networking conference
wireless communications networking conference
pimrc
ieee international symposium on personal indoor mobile radio communications
international symposium on personal indoor mobile radio communications
isca ssw
isca speech synthesis workshop
speech synthesis workshop
dcase
workshop on detection classification of acoustic scenes events
woot
usenix woot conference on offensive technologies
woot conference on offensive technologies
usenix workshop on offensive technologies
workshop on offensive technologies
usenix woot
hotcloud
usenix workshop on hot topics in cloud computing
workshop on hot topics in cloud computing
mlmi
international workshop on machine learning in medical imaging
machine learning in medical imaging
miccai mlmi
mlmi miccai
ml cds
international workshop on multimodal learning for clinical decision support
mlcds
multimodal learning for clinical decision support
miccai ml cds
ml cds miccai
dlmia
international workshop on deep learning in medical image analysis
deep learning in medical image analysis
miccai dlmia
dlmia miccai
brainles
international miccai brainlesion workshop
miccai brainlesion workshop
brainlesion workshop
brainles miccai
miccai brainles
brainlesion glioma multiple sclerosis stroke traumatic brain injuries
stacom
international workshop on statistical atlases computational models of heart
statistical atlases computational models of heart
stacom miccai
miccai stacom
sashimi
international workshop on simulation synthesis in medical imaging
simulation synthesis in medical imaging
sashimi miccai
miccai sashimi
dart
miccai workshop on domain adaptation representation transfer
domain adaptation representation transfer
dart miccai
miccai dart
unsure
international workshop on uncertainty for safe utilization of machine learning in medical imaging
uncertainty for safe utilization of machine learning in medical imaging
unsure miccai
miccai unsure
omia
international workshop on ophthalmic medical image analysis
ophthalmic medical image analysis
omia miccai
prime
international workshop on predictive intelligence in medicine
predictive intelligence in medicine
prime miccai
imimic
international workshop on interpretability of machine intelligence in medical image computing
interpretability of machine intelligence in medical image computing
imimic miccai
asmus
international workshop on advances in simplifying medical ultrasound
simplifying medical ultrasound
asmus miccai
caption
international workshop on cancer prevention through early detection
cancer prevention through early detection
bionlp
workshop on biomedical natural language processing
bionlp workshop
sigbiomed workshop on biomedical language processing
workshop on biomedical language processing
bionlp workshop shared tasks
acl bionlp
bionlp acl
bionlp naacl
clinicalnlp
clinical natural language processing workshop
clinical nlp
clinical nlp workshop
clinicalnlp workshop
clinicalnlp naacl
clinicalnlp emnlp
clinicalnlp acl
louhi
international workshop on health text mining information analysis
workshop on health text mining information analysis
cl4health
workshop on patient oriented language processing
cl4health workshop
semeval
international workshop on semantic evaluation
semeval workshop
workshop on semantic evaluation
repl4nlp
workshop on representation learning for nlp
rep4nlp
blackboxnlp
blackboxnlp workshop analyzing interpreting neural networks for nlp
blackboxnlp workshop
bea
workshop on innovative use of nlp for building educational applications
trustnlp
workshop on trustworthy natural language processing
woah
workshop on online abuse harms
aaai spring symposium
aaai spring symposium series
proceedings of aaai symposium series
aaai symposium series
aaai fall symposium
aaai fall symposium series
hotos
workshop on hot topics in operating systems
hotstorage
workshop on hot topics in storage file systems
euromlsys
workshop on machine learning systems
mmsp
ieee international workshop on multimedia signal processing
international workshop on multimedia signal processing
biocreative
biocreative challenge evaluation workshop
mlmir
international workshop on machine learning for medical image reconstruction
machine learning for medical image reconstruction
mlmir miccai
w nut
workshop on noisy user generated text
wnut
hotnets
acm workshop on hot topics in networks
workshop on hot topics in networks
nlp4convai
workshop on nlp for conversational ai
gem
workshop on natural language generation evaluation metrics
workshop on generation evaluation metrics
media
medical image analysis
mia
med image anal
medima
tmi
ieee transactions on medical imaging
transactions on medical imaging
ieee tmi
ieee trans med imaging
trans med imaging
t mi
jbhi
ieee journal of biomedical health informatics
journal of biomedical health informatics
ieee j biomed health inform
j biomed health inform
ieee j bhi
j bhi
jbi
journal of biomedical informatics
j biomed inform
jamia
journal of american medical informatics association
j am med inform assoc
jamia open
artmed
artificial intelligence in medicine
artif intell med
ai in medicine
aiim
melba
machine learning for biomedical imaging
journal of machine learning for biomedical imaging
cmpb
computer methods programs in biomedicine
comput methods programs biomed
cbm
computers in biology medicine
comput biol med
cibm
compbiomed
computer in biology medicine
cmig
computerized medical imaging graphics
comput med imaging graph
bspc
biomedical signal processing control
biomed signal process control
ijcars
international journal of computer assisted radiology surgery
int j comput assist radiol surg
ijcar
ijmi
international journal of medical informatics
int j med inform
jmi
journal of medical imaging
j med imaging
jdi
journal of digital imaging
j digit imaging
jiim
journal of imaging informatics in medicine
j imaging inform med
tbme
ieee transactions on biomedical engineering
transactions on biomedical engineering
ieee trans biomed eng
trans biomed eng
rbme
ieee reviews in biomedical engineering
reviews in biomedical engineering
ieee rev biomed eng
rev biomed eng
ieee r bme
tnsre
ieee transactions on neural systems rehabilitation engineering
transactions on neural systems rehabilitation engineering
tcbb
ieee acm transactions on computational biology bioinformatics
transactions on computational biology bioinformatics
ieee acm trans comput biol bioinform
trans comput biol bioinform
trpms
ieee transactions on radiation plasma medical sciences
transactions on radiation plasma medical sciences
jtehm
ieee journal of translational engineering in health medicine
journal of translational engineering in health medicine
ojemb
ieee open journal of engineering in medicine biology
open journal of engineering in medicine biology
tmrb
ieee transactions on medical robotics bionics
transactions on medical robotics bionics
medical physics
med phys
pmb
physics in medicine biology
phys med biol
mrm
magnetic resonance in medicine
magn reson med
magn reson imaging
magnetic resonance imaging
jmri
journal of magnetic resonance imaging
j magn reson imaging
neuroimage
neuroimage clinical
neuroimage clin
hbm
human brain mapping
hum brain mapp
radiology
radiology ai
radiology artificial intelligence
radiol artif intell
radiology imaging cancer
radiographics
european radiology
eur radiol
european journal of radiology
eur j radiol
ajr
american journal of roentgenology
ajr am j roentgenol
ajnr
american journal of neuroradiology
ajnr am j neuroradiol
jacr
journal of american college of radiology
j am coll radiol
academic radiology
acad radiol
investigative radiology
invest radiol
british journal of radiology
bjr
br j radiol
korean journal of radiology
korean j radiol
kjr
japanese journal of radiology
jpn j radiol
insights into imaging
insights imaging
la radiologia medica
radiol med
meta radiology
bmc medical imaging
bmc med imaging
bmc midm
bmc medical informatics decision making
bmc med inform decis mak
bmc bioinformatics
bmc medicine
mbec
medical biological engineering computing
med biol eng comput
journal of medical systems
j med syst
jhir
journal of healthcare informatics research
j healthc inform res
hiss
health information science systems
health inf sci syst
smart health
acm health
acm transactions on computing for healthcare
transactions on computing for healthcare
acm trans comput healthc
trans comput healthc
acm transactions on computing for healthcare health
transactions on computing for healthcare health
jmir
journal of medical internet research
j med internet res
jmir med inform
jmir medical informatics
jmir med educ
jmir medical education
jmir ai
jmir mhealth
jmir mhealth uhealth
ijbi
international journal of biomedical imaging
int j biomed imaging
jpi
journal of pathology informatics
j pathol inform
applied clinical informatics
appl clin inform
yearbook of medical informatics
yearb med inform
nature
science
cell
pnas
proceedings of national academy of sciences
national academy of sciences
proc natl acad sci u s a
natl acad sci u s a
proc natl acad sci
natl acad sci
proceedings of national academy of sciences of united states of america
national academy of sciences of united states of america
pnas nexus
nature medicine
nat med
natmed
nmed
nature med
nature communications
nat commun
nature comm
nat comm
natcomm
natcommun
nature commun
ncomms
nat comms
nature communication
nature biomedical engineering
nat biomed eng
nature bme
nbme
nature biomed eng
nat bme
nature machine intelligence
nat mach intell
nmi
nature mi
nature mach intell
nat mi
nature methods
nat methods
nature biotechnology
nat biotechnol
nbt
nature genetics
nat genet
nature neuroscience
nat neurosci
nature cancer
nat cancer
nature computational science
nat comput sci
nature human behaviour
nat hum behav
nature human behavior
nature health
nature cardiovascular research
nat cardiovasc res
nature chemistry
nat chem
nature protocols
nat protoc
nature reviews bioengineering
nat rev bioeng
nature reviews clinical oncology
nat rev clin oncol
nature reviews cancer
nat rev cancer
nature reviews physics
nat rev phys
npj digital medicine
npj digit med
npj digital med
nature digital medicine
npj dm
digital medicine
npj precision oncology
npj precis oncol
npj imaging
npj artificial intelligence
npj ai
npj health systems
npj breast cancer
npj systems biology applications
scientific data
sci data
nature scientific data
scidata
scientific reports
sci rep
nature scientific reports
scientific report
communications medicine
commun med
communications biology
commun biol
communications engineering
humanities social sciences communications
science advances
sci adv
science robotics
sci robot
science translational medicine
sci transl med
patterns
cell patterns
iscience
cell reports medicine
cell rep med
cell reports methods
cell systems
cell syst
cancer cell
heliyon
neuron
elife
plos one
plos digital health
plos digit health
plos medicine
plos med
plos computational biology
plos comput biol
royal society open science
national science review
nsr
natl sci rev
innovation
health data science
advanced science
adv sci
advanced intelligent systems
lancet
lancet digital health
lancet digit health
lancet oncology
lancet oncol
ebiomedicine
eclinicalmedicine
nejm
new england journal of medicine
n engl j med
nejm ai
new england journal of medicine ai
jama
journal of american medical association
jama network open
jama netw open
jama internal medicine
jama intern med
jama ophthalmology
jama ophthalmol
jama oncology
jama oncol
jama onc
jama dermatology
jama dermatol
bmj
british medical journal
bmj open
bmj health care informatics
annals of internal medicine
ann intern med
jco
journal of clinical oncology
j clin oncol
jco cci
jco clinical cancer informatics
jco clin cancer inform
cancer research
cancer res
clinical cancer research
clin cancer res
cancer discovery
annals of oncology
ann oncol
gut
gastroenterology
gie
gastrointestinal endoscopy
gastrointest endosc
ophthalmology
ophthalmology science
ophthalmol sci
british journal of ophthalmology
br j ophthalmol
tvst
translational vision science technology
transl vis sci technol
circulation
jacc
journal of american college of cardiology
j am coll cardiol
european heart journal
eur heart j
european heart journal digital health
eur heart j digit health
ehj digital health
chest
brain
jasn
journal of american society of nephrology
j am soc nephrol
modern pathology
mod pathol
laboratory investigation
lab invest
journal of pathology
j pathol
american journal of pathology
am j pathol
archives of pathology laboratory medicine
arch pathol lab med
jnm
journal of nuclear medicine
j nucl med
ejnmmi
european journal of nuclear medicine molecular imaging
eur j nucl med mol imaging
medical teacher
med teach
cureus
frontiers in medicine
front med
frontiers in oncology
front oncol
frontiers in artificial intelligence
front artif intell
frontiers in radiology
front radiol
frontiers in digital health
front digit health
frontiers in neuroscience
front neurosci
frontiers in public health
front public health
frontiers in cardiovascular medicine
front cardiovasc med
frontiers in big data
frontiers in robotics ai
front robot ai
bioinformatics
bioinformatics advances
bioinform adv
bib
briefings in bioinformatics
brief bioinform
nar
nucleic acids research
nucleic acids res
gigascience
database
database oxford
database journal of biological databases curation
genome biology
genome medicine
jcim
journal of chemical information modeling
j chem inf model
journal of cheminformatics
j cheminform
csbj
computational structural biotechnology journal
comput struct biotechnol j
tpami
ieee transactions on pattern analysis machine intelligence
transactions on pattern analysis machine intelligence
pami
t pami
ieee trans pattern anal mach intell
trans pattern anal mach intell
ijcv
international journal of computer vision
int j comput vis
tip
ieee transactions on image processing
transactions on image processing
t ip
ieee trans image process
trans image process
tmm
ieee transactions on multimedia
transactions on multimedia
t mm
ieee trans multimedia
tcsvt
ieee transactions on circuits systems for video technology
transactions on circuits systems for video technology
t csvt
csvt
ieee trans circuits syst video technol
trans circuits syst video technol
tvcg
ieee transactions on visualization computer graphics
transactions on visualization computer graphics
ieee trans vis comput graph
trans vis comput graph
tgrs
ieee transactions on geoscience remote sensing
transactions on geoscience remote sensing
ieee trans geosci remote sens
trans geosci remote sens
grsl
ieee geoscience remote sensing letters
geoscience remote sensing letters
jstars
ieee journal of selected topics in applied earth observations remote sensing
journal of selected topics in applied earth observations remote sensing
tci
ieee transactions on computational imaging
transactions on computational imaging
cviu
computer vision image understanding
ivc
image vision computing
image vis comput
pattern recognition
pr
pattern recognit
pattern recognition letters
pattern recognit lett
jvcir
journal of visual communication image representation
tog
acm transactions on graphics
transactions on graphics
acm tog
acm trans graph
tomm
acm transactions on multimedia computing communications applications
transactions on multimedia computing communications applications
tomccap
cgf
computer graphics forum
comput graph forum
cag
computers graphics
c g
visual computer
tvc
cvmj
computational visual media
cvm
machine vision applications
jmiv
journal of mathematical imaging vision
mtap
multimedia tools applications
multimed tools appl
multimedia systems
isprs
isprs journal of photogrammetry remote sensing
isprs journal
p rs
visual intelligence
signal image video processing
sivip
iet image processing
iet computer vision
displays
spic
signal processing image communication
jov
journal of vision
rse
remote sensing of environment
jmlr
journal of machine learning research
j mach learn res
tmlr
transactions on machine learning research
trans mach learn res
dmlr
journal of data centric machine learning research
machine learning
mach learn
mlj
machine learning journal
neco
neural computation
neural comput
aij
artificial intelligence
artificial intelligence journal
jair
journal of artificial intelligence research
j artif intell res
aire
artificial intelligence review
ai review
artif intell rev
ai magazine
ai open
tnnls
ieee transactions on neural networks learning systems
transactions on neural networks learning systems
ieee trans neural netw learn syst
trans neural netw learn syst
t nnls
tnn
ieee transactions on neural networks
transactions on neural networks
tcyb
ieee transactions on cybernetics
transactions on cybernetics
t cyb
ieee trans cybern
tsmc
ieee transactions on systems man cybernetics systems
transactions on systems man cybernetics systems
tai
ieee transactions on artificial intelligence
transactions on artificial intelligence
tetci
ieee transactions on emerging topics in computational intelligence
transactions on emerging topics in computational intelligence
tevc
ieee transactions on evolutionary computation
transactions on evolutionary computation
tfs
ieee transactions on fuzzy systems
transactions on fuzzy systems
tfuzz
tcds
ieee transactions on cognitive developmental systems
transactions on cognitive developmental systems
taffc
ieee transactions on affective computing
transactions on affective computing
tkde
ieee transactions on knowledge data engineering
transactions on knowledge data engineering
ieee trans knowl data eng
trans knowl data eng
tbd
ieee transactions on big data
transactions on big data
tbdata
tkdd
acm transactions on knowledge discovery from data
transactions on knowledge discovery from data
tist
acm transactions on intelligent systems technology
transactions on intelligent systems technology
acm t intel syst tec
t intel syst tec
acm trans intell syst technol
trans intell syst technol
tois
acm transactions on information systems
transactions on information systems
tweb
acm transactions on web
transactions on web
dmkd
data mining knowledge discovery
dami
kais
knowledge information systems
wires dmkd
wiley interdisciplinary reviews data mining knowledge discovery
wires data mining knowledge discovery
neurocomputing
neural networks
neural netw
kbs
knowledge based systems
knowl based syst
knosys
eswa
expert systems with applications
expert syst appl
eaai
engineering applications of artificial intelligence
eng appl artif intell
asoc
applied soft computing
appl soft comput
information fusion
inf fusion
inffus
information sciences
inf sci
ipm
information processing management
ip m
inf process manag
information systems
dss
decision support systems
applied intelligence
apin
appl intell
ncaa
neural computing applications
neural comput appl
neural processing letters
neural process lett
cognitive computation
cogn comput
ijmlc
international journal of machine learning cybernetics
mir
machine intelligence research
mach intell res
fcs
frontiers of computer science
front comput sci
scis
science china information sciences
sci china inf sci
tst
tsinghua science technology
ieee caa jas
ieee caa journal of automatica sinica
caa journal of automatica sinica
jas
caai trit
caai transactions on intelligence technology
ijis
international journal of intelligent systems
acm csur
acm computing surveys
csur
acm comput surv
computing surveys
acm survey
acm computing survey
cacm
communications of acm
commun acm
jacm
journal of acm
j acm
ftml
foundations trends in machine learning
found trends mach learn
ftcgv
foundations trends in computer graphics vision
pieee
proceedings of ieee
proc ieee
ieee access
ieee intelligent systems
ieee computer
computer
iot j
ieee internet of things journal
internet of things journal
ieee iot journal
iotj
tits
ieee transactions on intelligent transportation systems
transactions on intelligent transportation systems
t its
tiv
ieee transactions on intelligent vehicles
transactions on intelligent vehicles
t iv
tii
ieee transactions on industrial informatics
transactions on industrial informatics
tim
ieee transactions on instrumentation measurement
transactions on instrumentation measurement
tie
ieee transactions on industrial electronics
transactions on industrial electronics
tit
ieee transactions on information theory
transactions on information theory
tcss
ieee transactions on computational social systems
transactions on computational social systems
tnse
ieee transactions on network science engineering
transactions on network science engineering
tlt
ieee transactions on learning technologies
transactions on learning technologies
fgcs
future generation computer systems
pvldb
proceedings of vldb endowment
of vldb endowment
vldb
proc vldb endow
international conference on very large data bases
vldb journal
vldbj
pacmhci
proceedings of acm on human computer interaction
on human computer interaction
proc acm hum comput interact
hum comput interact
pacmmod
proceedings of acm on management of data
on management of data
pacmpl
proceedings of acm on programming languages
on programming languages
imwut
proceedings of acm on interactive mobile wearable ubiquitous technologies
on interactive mobile wearable ubiquitous technologies
tochi
acm transactions on computer human interaction
transactions on computer human interaction
tosem
acm transactions on software engineering methodology
transactions on software engineering methodology
tse
ieee transactions on software engineering
transactions on software engineering
tpds
ieee transactions on parallel distributed systems
transactions on parallel distributed systems
tdsc
ieee transactions on dependable secure computing
transactions on dependable secure computing
tifs
ieee transactions on information forensics security
transactions on information forensics security
t ifs
tmc
ieee transactions on mobile computing
transactions on mobile computing
ieee tc
ieee transactions on computers
transactions on computers
tcad
ieee transactions on computer aided design of integrated circuits systems
transactions on computer aided design of integrated circuits systems
taco
acm transactions on architecture code optimization
transactions on architecture code optimization
jssc
ieee journal of solid state circuits
journal of solid state circuits
ieee micro
taslp
ieee acm transactions on audio speech language processing
transactions on audio speech language processing
ieee acm trans audio speech lang process
trans audio speech lang process
tsp
ieee transactions on signal processing
transactions on signal processing
spl
ieee signal processing letters
signal processing letters
spm
ieee signal processing magazine
signal processing magazine
jstsp
ieee journal of selected topics in signal processing
journal of selected topics in signal processing
tacl
transactions of association for computational linguistics
trans assoc comput linguist
computational linguistics
nle
natural language engineering
csl
computer speech language
comput speech lang
speech communication
lre journal
language resources evaluation
lang resour eval
tallip
acm transactions on asian low resource language information processing
transactions on asian low resource language information processing
ra l
ieee robotics automation letters
robotics automation letters
ral
t ro
ieee transactions on robotics
transactions on robotics
tro
t ase
ieee transactions on automation science engineering
transactions on automation science engineering
tase
t mech
ieee asme transactions on mechatronics
asme transactions on mechatronics
tmech
ram
ieee robotics automation magazine
robotics automation magazine
ra m
ieee ram
ijrr
international journal of robotics research
int j robot res
auro
autonomous robots
ras
robotics autonomous systems
jfr
journal of field robotics
thri
acm transactions on human robot interaction
transactions on human robot interaction
sensors
applied sciences
appl sci
diagnostics
cancers
bioengineering
electronics
mathematics
journal of imaging
j imaging
remote sensing
remote sens
entropy
tomography
healthcare
journal of clinical medicine
j clin med
journal of personalized medicine
j pers med
ijerph
international journal of environmental research public health
ijms
international journal of molecular sciences
int j mol sci
peerj computer science
peerj cs
peerj comput sci
f1000research
joss
journal of open source software
popets
proceedings on privacy enhancing technologies
on privacy enhancing technologies
pets
tops
acm transactions on privacy security
transactions on privacy security
sn computer science
journal of big data
big data mining analytics
tvt
ieee transactions on vehicular technology
transactions on vehicular technology
twc
ieee transactions on wireless communications
transactions on wireless communications
tcom
ieee transactions on communications
transactions on communications
jsac
ieee journal on selected areas in communications
journal on selected areas in communications
comst
ieee communications surveys tutorials
communications surveys tutorials
tsc
ieee transactions on services computing
transactions on services computing
tcc
ieee transactions on cloud computing
transactions on cloud computing
tnsm
ieee transactions on network service management
transactions on network service management
ieee tac
ieee transactions on automatic control
transactions on automatic control
tce
ieee transactions on consumer electronics
transactions on consumer electronics
tbiom
ieee transactions on biometrics behavior identity science
transactions on biometrics behavior identity science
ieee sensors journal
automatica
jcp
journal of computational physics
j comput phys
cmame
computer methods in applied mechanics engineering
jag
international journal of applied earth observation geoinformation
physical review letters
phys rev lett
jacs
journal of american chemical society
jctc
journal of chemical theory computation
chemical science
digital discovery
jasa
journal of american statistical association
j am stat assoc
annals of statistics
ann stat
biometrika
siims
siam journal on imaging sciences
siam j imaging sci
siam review
scientometrics
jasist
journal of association for information science technology
bbs
behavioral brain sciences
trends in cognitive sciences
tics
cognitive science
chb
computers in human behavior
computers education
caeai
computers education artificial intelligence
ai society
ai ethics
big data society
genome research
plos genetics
lancet neurology
lancet neurol
qims
quantitative imaging in medicine surgery
quant imaging med surg
progress in biomedical engineering
prog biomed eng
stroke
neurology
cancer informatics
cancer inform
digital health
health informatics journal
international journal of oral science
int j oral sci
skeletal radiology
pediatric radiology
neuroradiology
abdominal radiology
radiotherapy oncology
radiother oncol
journal of applied clinical medical physics
j appl clin med phys
jacmp
ultrasound in medicine biology
ultrasound med biol
annual review of biomedical data science
review of biomedical data science
annual review of biomedical engineering
review of biomedical engineering
annu rev biomed eng
frontiers in neurorobotics
front neurorobot
frontiers in psychology
front psychol
frontiers in physiology
front physiol
frontiers in genetics
front genet
frontiers in immunology
front immunol
frontiers in bioengineering biotechnology
frontiers in computational neuroscience
boe
biomedical optics express
biomed opt express
optics express
opt express
ijf
international journal of forecasting
int j forecast
sigmod record
acm sigmod record
sigmod rec
tods
acm transactions on database systems
transactions on database systems
acm trans database syst
trans database syst
big data research
dapd
distributed parallel databases
sigkdd explorations
acm sigkdd explorations newsletter
sigkdd explorations newsletter
sigkdd explor newsl
kdd explorations
tors
acm transactions on recommender systems
transactions on recommender systems
tiis
acm transactions on interactive intelligent systems
transactions on interactive intelligent systems
information retrieval journal
ijhcs
international journal of human computer studies
int j hum comput stud
visual informatics
emse
empirical software engineering
empir softw eng
j syst softw
journal of systems software
inf softw technol
information software technology
ieee software
ton
ieee acm transactions on networking
transactions on networking
ieee acm ton
ieee acm trans netw
acm trans netw
tocs
acm transactions on computer systems
transactions on computer systems
acm trans comput syst
trans comput syst
acm tos
acm transactions on storage
transactions on storage
acm trans storage
tecs
acm transactions on embedded computing systems
transactions on embedded computing systems
acm trans embed comput syst
trans embed comput syst
acm queue
tccn
ieee transactions on cognitive communications networking
transactions on cognitive communications networking
jaamas
autonomous agents multi agent systems
auton agents multi agent syst
jws
journal of web semantics
ker
knowledge engineering review
knowl eng rev
cognitive systems research
nat rev mol cell biol
nature reviews molecular cell biology
nsmb
nature structural molecular biology
nat struct mol biol
nat chem biol
nature chemical biology
nature physics
nat phys
npj computational materials
npj comput mater
cell reports
cell rep
protein science
protein sci
j mol biol
journal of molecular biology
jmb
jbc
journal of biological chemistry
j biol chem
acs catalysis
acs catal
acs synthetic biology
acs synth biol
j med chem
journal of medicinal chemistry
angewandte chemie
angewandte chemie international edition
angew chem int ed
angew chem
angewandte chemie international edition in english
cosb
current opinion in structural biology
curr opin struct biol
cocb
current opinion in chemical biology
curr opin chem biol
cobiot
current opinion in biotechnology
curr opin biotechnol
front mol biosci
frontiers in molecular biosciences
mol syst biol
molecular systems biology
peds
protein engineering design selection
protein eng des sel
biotechnol bioeng
biotechnology bioengineering
adv synth catal
advanced synthesis catalysis
phil trans r soc a
philosophical transactions of royal society a mathematical physical engineering sciences
philosophical transactions of royal society a
philos trans r soc a
jrssb
journal of royal statistical society series b statistical methodology
journal of royal statistical society series b
jrss b
journal of econometrics
j econom
econometrica
management science
manag sci
operations research
annals of operations research
ann oper res
aor
umuai
user modeling user adapted interaction
user model user adapt interact
user model user adap
user model user adap inter
jcst
journal of computer science technology
j comput sci technol
j comput sci tech
computer communications
comput commun
ieee internet computing
ieee internet comput
snam
social network analysis mining
soc netw anal min
artificial life
artif life
mis quarterly
misq
mis q
ecological modelling
ecol model
ecol modell
ijoc
informs journal on computing
ejor
european journal of operational research
eur j oper res
tr c
transportation research part c emerging technologies
transportation research part c
applied energy
quantitative finance
jfm
journal of fluid mechanics
j fluid mech
physics of fluids
phys rev e
physical review e
sisc
siam journal on scientific computing
siam j sci comput
computational science discovery
arxiv
arxiv preprint
arxiv e print
arxiv e prints
arxiv org
corr
computing research repository
arxiv pre print
预印本
biorxiv
biorxiv preprint
medrxiv
medrxiv preprint
techrxiv
chemrxiv
psyarxiv
ssrn
ssrn electronic journal
social science research network
research square
researchsquare
preprints org
openreview
openreview preprint
openreview net
hal
preprint
preprints
pre print
eprint
unpublished
manuscript""".split("\n"),
        (0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 10, 11, 11, 11, 11, 12, 12, 12, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 15, 15, 15, 16, 16, 16, 16, 16, 16, 16, 17, 17, 17, 17, 18, 18, 19, 19, 19, 20, 20, 21, 21, 21, 21, 22, 22, 22, 22, 22, 23, 23, 23, 24, 24, 25, 25, 25, 26, 26, 26, 26, 26, 26, 27, 27, 27, 28, 28, 29, 29, 29, 29, 29, 29, 29, 29, 30, 30, 30, 30, 31, 31, 32, 32, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36, 36, 36, 37, 37, 37, 38, 38, 39, 39, 40, 40, 40, 41, 41, 42, 42, 43, 43, 44, 44, 45, 45, 45, 46, 46, 46, 47, 47, 48, 48, 49, 49, 50, 50, 50, 50, 50, 50, 51, 51, 51, 51, 51, 52, 52, 52, 53, 53, 53, 53, 54, 54, 54, 55, 55, 55, 55, 55, 56, 56, 56, 56, 56, 56, 56, 56, 56, 57, 57, 58, 58, 59, 59, 59, 59, 59, 60, 60, 60, 60, 60, 61, 61, 61, 61, 62, 62, 62, 63, 63, 63, 64, 64, 64, 65, 65, 65, 66, 66, 67, 67, 67, 67, 67, 67, 67, 67, 67, 68, 68, 69, 69, 70, 70, 70, 70, 71, 71, 72, 72, 73, 73, 73, 74, 74, 75, 75, 76, 76, 77, 77, 77, 78, 78, 79, 79, 79, 80, 80, 80, 80, 81, 81, 82, 82, 83, 83, 83, 84, 84, 84, 85, 85, 85, 85, 85, 86, 86, 86, 87, 87, 87, 87, 87, 88, 88, 89, 89, 90, 90, 91, 91, 91, 92, 92, 92, 93, 93, 93, 94, 94, 95, 95, 95, 96, 96, 96, 97, 97, 98, 98, 98, 99, 99, 99, 100, 100, 101, 101, 101, 101, 101, 101, 101, 102, 102, 102, 102, 102, 102, 103, 103, 103, 103, 103, 103, 103, 103, 103, 104, 104, 104, 105, 105, 106, 106, 106, 106, 106, 107, 107, 108, 108, 109, 109, 109, 110, 110, 110, 111, 111, 111, 112, 112, 112, 113, 113, 113, 114, 114, 114, 115, 115, 115, 116, 116, 116, 117, 117, 117, 117, 118, 118, 118, 119, 119, 120, 120, 121, 121, 122, 122, 123, 123, 124, 124, 124, 125, 125, 125, 126, 126, 126, 127, 127, 127, 127, 128, 128, 129, 129, 129, 130, 130, 130, 131, 131, 132, 132, 132, 133, 133, 133, 134, 134, 134, 134, 134, 134, 134, 134, 135, 135, 135, 135, 135, 136, 136, 136, 136, 136, 136, 136, 136, 137, 137, 137, 137, 138, 138, 138, 138, 139, 139, 139, 140, 140, 140, 141, 141, 142, 142, 143, 143, 143, 144, 144, 144, 144, 144, 145, 145, 145, 146, 146, 146, 146, 147, 147, 147, 147, 148, 148, 149, 149, 150, 150, 150, 150, 150, 150, 151, 151, 152, 152, 152, 153, 153, 154, 154, 154, 155, 155, 156, 156, 157, 157, 157, 157, 157, 158, 158, 158, 159, 159, 160, 160, 161, 161, 162, 162, 162, 163, 163, 163, 163, 163, 163, 164, 164, 164, 165, 165, 165, 166, 166, 167, 167, 167, 167, 167, 167, 168, 168, 168, 169, 169, 169, 170, 170, 170, 171, 171, 171, 171, 171, 171, 172, 172, 172, 173, 173, 173, 173, 174, 174, 175, 175, 175, 175, 176, 176, 176, 177, 177, 177, 178, 178, 178, 179, 179, 179, 180, 180, 180, 181, 181, 182, 182, 182, 182, 183, 183, 183, 184, 184, 184, 184, 185, 185, 186, 186, 186, 187, 187, 187, 188, 188, 188, 189, 189, 189, 190, 190, 190, 191, 191, 192, 192, 193, 193, 194, 194, 195, 195, 195, 196, 196, 196, 197, 197, 197, 198, 198, 198, 199, 199, 200, 200, 200, 200, 201, 201, 201, 202, 202, 202, 203, 203, 203, 203, 204, 204, 204, 205, 205, 206, 206, 206, 206, 207, 207, 207, 208, 208, 208, 209, 209, 209, 210, 210, 211, 211, 211, 211, 212, 212, 212, 213, 213, 213, 214, 214, 215, 215, 216, 216, 216, 217, 217, 217, 218, 218, 218, 219, 219, 219, 220, 220, 220, 220, 220, 221, 221, 221, 222, 222, 222, 223, 223, 223, 224, 224, 224, 225, 225, 225, 226, 226, 226, 227, 227, 227, 227, 227, 228, 228, 228, 228, 228, 228, 228, 228, 229, 229, 229, 230, 230, 230, 230, 231, 231, 231, 232, 232, 233, 233, 233, 233, 233, 234, 234, 234, 235, 235, 235, 236, 236, 236, 237, 237, 237, 237, 237, 237, 238, 238, 238, 239, 239, 239, 240, 240, 241, 241, 241, 242, 242, 242, 243, 243, 243, 244, 244, 244, 245, 245, 245, 246, 246, 246, 247, 247, 248, 248, 248, 249, 249, 250, 250, 250, 251, 251, 251, 252, 252, 252, 253, 253, 253, 254, 254, 255, 255, 255, 256, 256, 256, 256, 257, 257, 257, 257, 258, 258, 258, 259, 259, 260, 260, 260, 261, 261, 261, 262, 262, 263, 263, 264, 264, 264, 265, 265, 265, 266, 266, 267, 267, 267, 268, 268, 268, 269, 269, 269, 270, 270, 270, 271, 271, 271, 272, 272, 273, 273, 274, 274, 274, 275, 275, 275, 276, 276, 276, 277, 277, 277, 278, 278, 278, 279, 279, 279, 280, 280, 280, 281, 281, 281, 282, 282, 282, 283, 283, 283, 284, 284, 284, 284, 285, 285, 286, 286, 287, 287, 287, 288, 288, 289, 289, 289, 290, 290, 290, 290, 291, 291, 291, 292, 292, 293, 293, 294, 294, 294, 294, 295, 295, 296, 296, 296, 296, 297, 297, 297, 297, 298, 298, 298, 299, 299, 300, 300, 300, 301, 301, 301, 302, 302, 303, 303, 304, 304, 304, 304, 305, 305, 305, 306, 306, 307, 307, 307, 308, 308, 309, 309, 309, 309, 309, 310, 310, 311, 311, 311, 311, 312, 312, 312, 313, 313, 313, 314, 314, 314, 314, 315, 315, 315, 316, 316, 316, 317, 317, 317, 318, 318, 318, 319, 319, 319, 320, 320, 320, 321, 321, 322, 322, 322, 322, 322, 322, 323, 323, 323, 324, 324, 324, 324, 324, 325, 325, 325, 325, 325, 325, 326, 326, 326, 326, 326, 327, 327, 327, 327, 327, 327, 327, 328, 328, 328, 328, 328, 329, 329, 329, 329, 329, 330, 330, 330, 330, 330, 331, 331, 331, 331, 331, 332, 332, 332, 332, 333, 333, 333, 333, 334, 334, 334, 334, 335, 335, 335, 335, 336, 336, 336, 337, 337, 337, 337, 337, 337, 337, 337, 337, 338, 338, 338, 338, 338, 338, 338, 338, 339, 339, 339, 340, 340, 340, 341, 341, 341, 341, 342, 342, 342, 343, 343, 343, 344, 344, 345, 345, 346, 346, 347, 347, 347, 347, 348, 348, 349, 349, 350, 350, 351, 351, 352, 352, 352, 353, 353, 354, 354, 354, 354, 355, 355, 355, 356, 356, 356, 357, 357, 358, 358, 358, 359, 359, 359, 359, 359, 360, 360, 360, 360, 360, 360, 360, 361, 361, 361, 361, 361, 361, 361, 362, 362, 362, 363, 363, 363, 364, 365, 365, 365, 365, 365, 366, 366, 366, 367, 367, 367, 368, 368, 368, 368, 368, 368, 369, 369, 369, 370, 370, 370, 371, 371, 371, 371, 372, 372, 372, 373, 373, 373, 374, 374, 374, 375, 375, 375, 376, 376, 376, 376, 376, 377, 377, 377, 377, 377, 377, 378, 378, 378, 379, 379, 379, 379, 379, 380, 380, 380, 381, 381, 381, 382, 382, 382, 383, 383, 383, 384, 384, 385, 385, 385, 386, 386, 386, 387, 387, 388, 388, 388, 389, 390, 390, 391, 391, 391, 392, 393, 393, 393, 394, 395, 396, 396, 397, 397, 398, 398, 398, 399, 399, 399, 400, 400, 400, 401, 401, 402, 402, 403, 403, 403, 404, 404, 404, 405, 405, 406, 406, 407, 407, 408, 409, 409, 410, 410, 410, 411, 412, 413, 413, 413, 414, 414, 415, 415, 415, 416, 416, 416, 417, 418, 418, 418, 418, 418, 418, 418, 419, 419, 419, 420, 420, 421, 421, 422, 423, 423, 424, 424, 424, 425, 425, 425, 426, 426, 427, 427, 428, 429, 430, 431, 431, 431, 431, 431, 431, 431, 431, 431, 432, 433, 433, 433, 433, 433, 434, 434, 434, 434, 434, 434, 434, 434, 434, 434, 435, 435, 435, 435, 435, 435, 436, 436, 436, 436, 436, 436, 437, 437, 438, 438, 438, 439, 439, 440, 440, 441, 441, 442, 442, 443, 443, 443, 444, 445, 445, 446, 446, 447, 447, 448, 448, 449, 449, 450, 450, 451, 451, 452, 452, 452, 452, 452, 452, 453, 453, 454, 455, 455, 456, 457, 458, 459, 459, 459, 459, 460, 460, 460, 460, 461, 461, 462, 462, 463, 464, 465, 465, 466, 466, 467, 467, 468, 468, 469, 470, 470, 471, 472, 472, 473, 474, 475, 476, 477, 478, 478, 479, 479, 480, 480, 481, 482, 482, 482, 483, 484, 485, 485, 486, 487, 488, 488, 489, 489, 490, 491, 492, 492, 492, 493, 493, 494, 494, 495, 495, 496, 496, 497, 497, 498, 498, 498, 499, 499, 500, 500, 501, 502, 503, 503, 504, 504, 504, 505, 505, 505, 506, 506, 507, 507, 508, 509, 509, 510, 511, 512, 512, 512, 513, 514, 514, 515, 515, 516, 516, 516, 517, 518, 518, 518, 519, 519, 520, 520, 520, 521, 522, 523, 523, 523, 524, 524, 525, 525, 526, 526, 527, 527, 528, 528, 529, 529, 529, 530, 530, 530, 531, 531, 532, 533, 533, 534, 534, 535, 535, 536, 536, 537, 537, 538, 538, 539, 539, 540, 540, 541, 542, 542, 543, 544, 544, 545, 545, 545, 546, 546, 546, 547, 548, 548, 548, 549, 550, 551, 551, 551, 552, 552, 553, 553, 553, 554, 554, 554, 554, 554, 554, 554, 555, 555, 555, 556, 556, 556, 556, 556, 556, 557, 557, 557, 557, 557, 558, 558, 558, 558, 558, 558, 558, 559, 559, 559, 559, 559, 560, 560, 560, 560, 560, 561, 561, 561, 562, 562, 562, 563, 563, 563, 564, 564, 565, 565, 565, 566, 566, 566, 567, 567, 568, 568, 569, 569, 569, 569, 569, 570, 570, 570, 570, 571, 571, 571, 572, 572, 572, 573, 573, 574, 574, 574, 575, 576, 576, 577, 577, 577, 578, 579, 579, 579, 579, 580, 581, 581, 582, 583, 584, 585, 585, 586, 586, 587, 587, 588, 588, 588, 589, 589, 589, 590, 590, 591, 591, 591, 591, 592, 592, 592, 593, 593, 593, 594, 594, 594, 595, 595, 595, 595, 596, 597, 598, 598, 598, 598, 598, 598, 599, 599, 599, 600, 600, 600, 600, 600, 601, 601, 601, 602, 602, 602, 603, 603, 603, 604, 604, 604, 605, 605, 605, 605, 606, 606, 606, 607, 607, 607, 608, 608, 608, 608, 608, 609, 609, 609, 609, 610, 610, 610, 611, 611, 611, 611, 611, 611, 611, 612, 612, 612, 613, 613, 613, 614, 614, 614, 615, 615, 616, 616, 616, 617, 618, 618, 619, 619, 619, 619, 620, 620, 620, 621, 621, 621, 622, 622, 622, 623, 623, 623, 624, 624, 625, 625, 625, 625, 626, 627, 627, 628, 628, 628, 629, 629, 629, 630, 630, 631, 631, 632, 632, 633, 633, 633, 634, 634, 634, 635, 635, 635, 636, 636, 637, 637, 637, 637, 638, 638, 639, 639, 640, 640, 640, 640, 640, 640, 640, 641, 641, 641, 642, 642, 642, 643, 643, 643, 644, 644, 645, 645, 645, 646, 647, 648, 648, 649, 649, 649, 649, 649, 650, 650, 650, 650, 651, 651, 651, 651, 652, 652, 652, 653, 653, 653, 654, 654, 654, 655, 655, 655, 656, 656, 656, 657, 657, 657, 658, 658, 658, 659, 659, 660, 660, 660, 660, 660, 660, 661, 661, 662, 662, 662, 662, 662, 663, 663, 663, 664, 664, 664, 665, 665, 665, 666, 666, 666, 667, 667, 667, 668, 668, 668, 669, 669, 669, 670, 670, 670, 671, 671, 671, 671, 672, 672, 672, 673, 673, 673, 674, 674, 674, 675, 675, 675, 676, 676, 676, 677, 678, 678, 678, 678, 678, 679, 679, 679, 680, 680, 680, 681, 681, 681, 682, 682, 682, 683, 683, 683, 684, 685, 685, 686, 686, 686, 687, 688, 688, 688, 689, 689, 689, 690, 690, 690, 690, 691, 691, 691, 691, 692, 692, 692, 692, 693, 693, 693, 693, 694, 694, 694, 694, 694, 695, 695, 695, 696, 696, 697, 697, 698, 698, 699, 699, 699, 700, 701, 701, 702, 703, 704, 705, 706, 707, 707, 708, 708, 709, 710, 711, 712, 712, 713, 713, 714, 714, 715, 715, 715, 716, 716, 716, 717, 718, 718, 719, 719, 719, 719, 720, 720, 720, 721, 722, 723, 724, 724, 724, 725, 725, 725, 726, 726, 726, 727, 727, 727, 728, 728, 728, 729, 729, 729, 730, 730, 730, 731, 731, 731, 732, 732, 732, 733, 733, 733, 734, 734, 734, 735, 736, 737, 737, 737, 738, 738, 739, 739, 740, 740, 741, 741, 742, 742, 743, 744, 745, 745, 745, 746, 746, 747, 748, 748, 748, 749, 750, 751, 751, 752, 752, 753, 753, 754, 755, 755, 756, 757, 757, 758, 759, 760, 761, 762, 763, 763, 764, 764, 764, 765, 765, 766, 767, 768, 768, 769, 770, 771, 771, 772, 773, 774, 775, 776, 776, 777, 777, 777, 778, 778, 779, 779, 780, 780, 780, 781, 781, 782, 782, 783, 783, 784, 784, 785, 785, 786, 787, 788, 788, 788, 789, 789, 790, 790, 790, 791, 791, 791, 792, 792, 792, 792, 792, 793, 794, 794, 795, 795, 795, 795, 795, 796, 796, 796, 797, 797, 797, 798, 799, 799, 799, 800, 801, 801, 801, 802, 802, 803, 803, 804, 805, 805, 805, 805, 805, 805, 806, 806, 806, 806, 806, 807, 807, 807, 807, 808, 808, 808, 808, 808, 809, 810, 810, 810, 811, 811, 811, 812, 812, 813, 813, 813, 814, 815, 815, 816, 816, 816, 817, 817, 818, 818, 819, 819, 820, 820, 821, 821, 822, 822, 822, 823, 823, 823, 824, 824, 825, 825, 826, 826, 827, 827, 827, 827, 827, 828, 828, 828, 829, 829, 829, 830, 830, 830, 831, 831, 832, 832, 833, 833, 833, 834, 834, 835, 835, 836, 836, 836, 836, 837, 837, 837, 837, 838, 838, 839, 840, 840, 841, 842, 842, 842, 843, 843, 843, 843, 843, 844, 844, 844, 844, 845, 845, 846, 846, 847, 847, 847, 848, 848, 849, 849, 849, 850, 850, 850, 851, 851, 852, 852, 852, 853, 853, 853, 854, 855, 856, 856, 856, 857, 858, 858, 859, 859, 859, 860, 861, 861, 861, 861, 861, 861, 861, 861, 861, 862, 862, 863, 863, 864, 865, 866, 867, 867, 867, 868, 868, 869, 870, 870, 870, 871, 872, 872, 872, 872, 872, 872),
        strict=True,
    )
)

PARTS: dict[str, tuple[int, ...]] = {
    'findings of association for computational linguistics acl': (
        101,
        0,
    ),
    'findings of acl acl': (
        101,
        0,
    ),
    'acl findings acl': (
        101,
        0,
    ),
    'findings of acl': (
        101,
        0,
    ),
    'findings of association for computational linguistics emnlp': (
        102,
        0,
    ),
    'findings of acl emnlp': (
        102,
        0,
    ),
    'acl findings emnlp': (
        102,
        0,
    ),
    'findings of emnlp': (
        102,
        0,
    ),
    'findings of association for computational linguistics naacl': (
        103,
        0,
    ),
    'findings of acl naacl': (
        103,
        0,
    ),
    'acl findings naacl': (
        103,
        0,
    ),
    'findings of naacl': (
        103,
        0,
    ),
    'findings of association for computational linguistics eacl': (
        104,
        0,
    ),
    'findings of acl eacl': (
        104,
        0,
    ),
    'acl findings eacl': (
        104,
        0,
    ),
    'findings of eacl': (
        104,
        0,
    ),
    'findings of association for computational linguistics aacl': (
        106,
        0,
    ),
    'findings of acl aacl': (
        106,
        0,
    ),
    'acl findings aacl': (
        106,
        0,
    ),
    'findings of aacl': (
        106,
        0,
    ),
    'findings of association for computational linguistics ijcnlp': (
        107,
        0,
    ),
    'findings of acl ijcnlp': (
        107,
        0,
    ),
    'acl findings ijcnlp': (
        107,
        0,
    ),
    'findings of ijcnlp': (
        107,
        0,
    ),
    'findings of association for computational linguistics lrec': (
        109,
        0,
    ),
    'findings of acl lrec': (
        109,
        0,
    ),
    'acl findings lrec': (
        109,
        0,
    ),
    'findings of lrec': (
        109,
        0,
    ),
    'annual meeting of association for computational linguistics student research workshop': (
        101,
        1,
    ),
    'conference on empirical methods in natural language processing student research workshop': (
        102,
        1,
    ),
    'conference of nations of americas chapter of association for computational linguistics human language technologies student research workshop': (
        103,
        1,
    ),
    'conference of european chapter of association for computational linguistics student research workshop': (
        104,
        1,
    ),
    'conference of asia pacific chapter of association for computational linguistics student research workshop': (
        106,
        1,
    ),
    'annual meeting of association for computational linguistics industry track': (
        101,
        2,
    ),
    'conference on empirical methods in natural language processing industry track': (
        102,
        2,
    ),
    'conference of nations of americas chapter of association for computational linguistics human language technologies industry track': (
        103,
        2,
    ),
    'conference of european chapter of association for computational linguistics industry track': (
        104,
        2,
    ),
    'international conference on computational linguistics industry track': (
        108,
        2,
    ),
    'annual meeting of association for computational linguistics system demonstrations': (
        101,
        3,
    ),
    'conference on empirical methods in natural language processing system demonstrations': (
        102,
        3,
    ),
    'conference of nations of americas chapter of association for computational linguistics human language technologies system demonstrations': (
        103,
        3,
    ),
    'conference of european chapter of association for computational linguistics system demonstrations': (
        104,
        3,
    ),
    'international conference on computational linguistics system demonstrations': (
        108,
        3,
    ),
    'conference of asia pacific chapter of association for computational linguistics system demonstrations': (
        106,
        3,
    ),
    'annual meeting of association for computational linguistics tutorial abstracts': (
        101,
        4,
    ),
    'conference on empirical methods in natural language processing tutorial abstracts': (
        102,
        4,
    ),
    'conference of nations of americas chapter of association for computational linguistics human language technologies tutorial abstracts': (
        103,
        4,
    ),
    'conference of european chapter of association for computational linguistics tutorial abstracts': (
        104,
        4,
    ),
    'international conference on computational linguistics tutorial abstracts': (
        108,
        4,
    ),
    'conference of asia pacific chapter of association for computational linguistics tutorial abstracts': (
        106,
        4,
    ),
}

LONG: tuple[str, ...] = tuple(
        """international conference on medical image computing computer assisted intervention
medical image computing computer assisted intervention
medical image computing computer assisted intervention society
international conference on information processing in medical imaging
information processing in medical imaging
ieee international symposium on biomedical imaging
international symposium on biomedical imaging
annual international conference of ieee engineering in medicine biology society
international conference of ieee engineering in medicine biology society
medical imaging with deep learning
international conference on medical imaging with deep learning
ieee international conference on bioinformatics biomedicine
international conference on bioinformatics biomedicine
ieee international conference on bioinformatics bioengineering
international conference on bioinformatics bioengineering
ieee embs international conference on biomedical health informatics
international conference on biomedical health informatics
ieee international conference on healthcare informatics
international conference on healthcare informatics
ieee international symposium on computer based medical systems
international symposium on computer based medical systems
ieee acm international conference on connected health applications systems engineering technologies
international conference on connected health applications systems engineering technologies
conference on health inference learning
acm conference on health inference learning
machine learning for health
machine learning for health symposium
machine learning for health workshop
machine learning 4 health
machine learning for healthcare conference
machine learning for healthcare
amia annual symposium proceedings
american medical informatics association annual symposium
amia joint summits on translational science proceedings
amia joint summits on translational science
amia summits on translational science proceedings
international conference on artificial intelligence in medicine
conference on artificial intelligence in medicine in europe
conference on artificial intelligence in medicine
world congress on medical health informatics
pacific symposium on biocomputing
international conference on information processing in computer assisted interventions
medical image understanding analysis
annual conference on medical image understanding analysis
conference on medical image understanding analysis
annual meeting of international society for magnetic resonance in medicine
meeting of international society for magnetic resonance in medicine
proceedings of international society for magnetic resonance in medicine
international society for magnetic resonance in medicine
international conference on functional imaging modeling of heart
functional imaging modeling of heart
international symposium on medical information processing analysis
german conference on medical image computing
acm international conference on bioinformatics computational biology health informatics
international conference on bioinformatics computational biology health informatics
acm conference on bioinformatics computational biology health informatics
conference on bioinformatics computational biology health informatics
international conference on research in computational molecular biology
annual international conference on research in computational molecular biology
international conference on intelligent systems for molecular biology
ieee cvf conference on computer vision pattern recognition
conference on computer vision pattern recognition
ieee conference on computer vision pattern recognition
ieee computer society conference on computer vision pattern recognition
computer society conference on computer vision pattern recognition
computer vision pattern recognition
ieee cvf international conference on computer vision
international conference on computer vision
ieee international conference on computer vision
european conference on computer vision
ieee cvf winter conference on applications of computer vision
winter conference on applications of computer vision
ieee winter conference on applications of computer vision
asian conference on computer vision
british machine vision conference
international conference on 3d vision
ieee international conference on automatic face gesture recognition
international conference on automatic face gesture recognition
automatic face gesture recognition
ieee international conference on image processing
international conference on image processing
international conference on pattern recognition
international conference on document analysis recognition
dagm german conference on pattern recognition
german conference on pattern recognition
chinese conference on pattern recognition computer vision
international conference on image graphics
indian conference on computer vision graphics image processing
international conference on digital image computing techniques applications
ieee international conference on visual communications image processing
international conference on visual communications image processing
ieee international joint conference on biometrics
international joint conference on biometrics
sibgrapi conference on graphics patterns images
international conference on computer vision theory applications
scandinavian conference on image analysis
acm siggraph conference proceedings
siggraph conference proceedings
siggraph conference papers
siggraph asia conference papers
annual conference of european association for computer graphics
conference of european association for computer graphics
ieee conference on virtual reality 3d user interfaces
conference on virtual reality 3d user interfaces
ieee international symposium on mixed augmented reality
international symposium on mixed augmented reality
ieee visualization visual analytics
visualization visual analytics
advances in neural information processing systems
conference on neural information processing systems
annual conference on neural information processing systems
proceedings of neural information processing systems track on datasets benchmarks
neural information processing systems track on datasets benchmarks
neural information processing systems
international conference on machine learning
international conference on learning representations
aaai conference on artificial intelligence
proceedings of aaai conference on artificial intelligence
national conference on artificial intelligence
association for advancement of artificial intelligence
international joint conference on artificial intelligence
international joint conferences on artificial intelligence
innovative applications of artificial intelligence conference
conference on innovative applications of artificial intelligence
innovative applications of artificial intelligence
international conference on artificial intelligence statistics
artificial intelligence statistics
conference on uncertainty in artificial intelligence
uncertainty in artificial intelligence
conference on learning theory
annual conference on learning theory
international conference on algorithmic learning theory
algorithmic learning theory
asian conference on machine learning
european conference on machine learning principles practice of knowledge discovery in databases
european conference on machine learning knowledge discovery in databases
machine learning knowledge discovery in databases
joint european conference on machine learning knowledge discovery in databases
european conference on machine learning
european conference on artificial intelligence
pacific rim international conference on artificial intelligence
international conference on autonomous agents multiagent systems
autonomous agents multiagent systems conference
international conference on autonomous agents multi agent systems
international conference on principles of knowledge representation reasoning
international conference on automated planning scheduling
aaai acm conference on ai ethics society
aaai acm conference on artificial intelligence ethics society
aaai conference on artificial intelligence interactive digital entertainment
aaai conference on human computation crowdsourcing
conference on language modeling
conference on causal learning reasoning
causal learning reasoning
conference on lifelong learning agents
learning on graphs conference
international conference on automated machine learning
conference on parsimony learning
reinforcement learning conference
learning for dynamics control conference
learning for dynamics control
international conference on neurosymbolic learning reasoning
international conference on neural symbolic learning reasoning
conference on machine learning systems
proceedings of machine learning systems
machine learning systems
ieee conference on secure trustworthy machine learning
conference on secure trustworthy machine learning
annual meeting of cognitive science society
meeting of cognitive science society
annual conference of cognitive science society
conference of cognitive science society
international joint conference on neural networks
international conference on artificial neural networks
international conference on neural information processing
european symposium on artificial neural networks computational intelligence machine learning
european symposium on artificial neural networks
ieee international conference on tools with artificial intelligence
international conference on tools with artificial intelligence
ieee international conference on machine learning applications
international conference on machine learning applications
genetic evolutionary computation conference
ieee congress on evolutionary computation
congress on evolutionary computation
ieee international conference on systems man cybernetics
international conference on systems man cybernetics
international conference on artificial intelligence in education
international conference on educational data mining
international learning analytics knowledge conference
international conference on learning analytics knowledge
caai international conference on artificial intelligence
annual meeting of association for computational linguistics
meeting of association for computational linguistics
association for computational linguistics
annual meeting of association for computational linguistics international joint conference on natural language processing
meeting of association for computational linguistics international joint conference on natural language processing
conference on empirical methods in natural language processing
empirical methods in natural language processing
conference on empirical methods in natural language processing international joint conference on natural language processing
conference of nations of americas chapter of association for computational linguistics human language technologies
conference of north american chapter of association for computational linguistics human language technologies
conference of north american chapter of association for computational linguistics
conference of nations of americas chapter of association for computational linguistics
north american chapter of association for computational linguistics
annual conference of north american chapter of association for computational linguistics
conference of european chapter of association for computational linguistics
european chapter of association for computational linguistics
findings of association for computational linguistics
conference of asia pacific chapter of association for computational linguistics
conference of asia pacific chapter of association for computational linguistics international joint conference on natural language processing
international joint conference on natural language processing
international conference on computational linguistics
international conference on language resources evaluation
language resources evaluation conference
joint international conference on computational linguistics language resources evaluation
conference on computational natural language learning
computational natural language learning
joint conference on lexical computational semantics
international natural language generation conference
international conference on natural language generation
annual meeting of special interest group on discourse dialogue
meeting of special interest group on discourse dialogue
international conference on recent advances in natural language processing
recent advances in natural language processing
ccf international conference on natural language processing chinese computing
natural language processing chinese computing
china national conference on chinese computational linguistics
chinese national conference on computational linguistics
chinese computational linguistics
annual conference of european association for machine translation
conference of european association for machine translation
conference on machine translation
conference of association for machine translation in americas
conference sur le traitement automatique des langues naturelles
pacific asia conference on language information computation
nordic conference on computational linguistics
ieee international conference on acoustics speech signal processing
international conference on acoustics speech signal processing
annual conference of international speech communication association
conference of international speech communication association
ieee automatic speech recognition understanding workshop
automatic speech recognition understanding workshop
ieee spoken language technology workshop
spoken language technology workshop
spoken language technology
european signal processing conference
international society for music information retrieval conference
international conference on music information retrieval
ieee workshop on applications of signal processing to audio acoustics
workshop on applications of signal processing to audio acoustics
international symposium on chinese spoken language processing
asia pacific signal information processing association annual summit conference
ieee international workshop on machine learning for signal processing
international workshop on machine learning for signal processing
acm sigkdd conference on knowledge discovery data mining
conference on knowledge discovery data mining
acm sigkdd international conference on knowledge discovery data mining
international conference on knowledge discovery data mining
knowledge discovery data mining
international acm sigir conference on research development in information retrieval
acm sigir conference on research development in information retrieval
sigir conference on research development in information retrieval
annual international acm sigir conference on research development in information retrieval
acm international conference on information knowledge management
international conference on information knowledge management
conference on information knowledge management
acm international conference on web search data mining
international conference on web search data mining
acm conference on recommender systems
conference on recommender systems
ieee international conference on data mining
international conference on data mining
siam international conference on data mining
pacific asia conference on knowledge discovery data mining
ieee international conference on data science advanced analytics
international conference on data science advanced analytics
european conference on information retrieval
advances in information retrieval
acm sigir international conference on theory of information retrieval
sigir international conference on theory of information retrieval
international conference on theory of information retrieval
acm sigir conference on human information interaction retrieval
sigir conference on human information interaction retrieval
conference on human information interaction retrieval
international acm sigir conference on research development in information retrieval in asia pacific region
conference labs of evaluation forum working notes
ntcir conference on evaluation of information access technologies
acm ieee joint conference on digital libraries
joint conference on digital libraries
international semantic web conference
extended semantic web conference
european semantic web conference
international aaai conference on web social media
international conference on advances in social networks analysis mining
acm sigmod international conference on management of data
sigmod international conference on management of data
international conference on management of data
ieee international conference on data engineering
international conference on data engineering
international conference on extending database technology
conference on innovative data systems research
international conference on database systems for advanced applications
acm sigmod sigact sigai symposium on principles of database systems
sigmod sigact sigai symposium on principles of database systems
acm international conference on multimedia
international conference on multimedia
ieee international conference on multimedia expo
international conference on multimedia expo
acm international conference on multimedia retrieval
international conference on multimedia retrieval
international conference on multimedia modeling
acm international conference on multimedia in asia
international conference on multimedia in asia
acm multimedia systems conference
multimedia systems conference
acm international conference on multimodal interaction
international conference on multimodal interaction
international conference on affective computing intelligent interaction
affective computing intelligent interaction
chi conference on human factors in computing systems
acm chi conference on human factors in computing systems
sigchi conference on human factors in computing systems
conference on human factors in computing systems
extended abstracts of chi conference on human factors in computing systems
acm symposium on user interface software technology
symposium on user interface software technology
annual acm symposium on user interface software technology
international conference on intelligent user interfaces
acm conference on computer supported cooperative work social computing
conference on computer supported cooperative work social computing
computer supported cooperative work social computing
acm designing interactive systems conference
designing interactive systems conference
acm international joint conference on pervasive ubiquitous computing
international joint conference on pervasive ubiquitous computing
ieee international conference on pervasive computing communications
international conference on pervasive computing communications
acm ieee international conference on human robot interaction
international conference on human robot interaction
acm conference on user modeling adaptation personalization
conference on user modeling adaptation personalization
international acm sigaccess conference on computers accessibility
acm conference on fairness accountability transparency
conference on fairness accountability transparency
ieee international conference on robotics automation
international conference on robotics automation
ieee rsj international conference on intelligent robots systems
international conference on intelligent robots systems
ieee international conference on intelligent robots systems
robotics science systems
annual conference on robot learning
ieee ras international conference on humanoid robots
ras international conference on humanoid robots
ieee international conference on robot human interactive communication
international conference on robot human interactive communication
ieee international conference on automation science engineering
international conference on automation science engineering
ieee international conference on robotics biomimetics
international conference on robotics biomimetics
international symposium on robotics research
international symposium on experimental robotics
international workshop on algorithmic foundations of robotics
international conference on advanced robotics
ieee intelligent vehicles symposium
intelligent vehicles symposium
ieee international conference on intelligent transportation systems
international conference on intelligent transportation systems
acm ieee international conference on cyber physical systems
international conference on cyber physical systems
ieee conference on decision control
conference on decision control
american control conference
usenix symposium on operating systems design implementation
symposium on operating systems design implementation
operating systems design implementation
acm symposium on operating systems principles
symposium on operating systems principles
usenix symposium on networked systems design implementation
symposium on networked systems design implementation
usenix annual technical conference
annual technical conference
usenix conference on file storage technologies
conference on file storage technologies
european conference on computer systems
acm international conference on architectural support for programming languages operating systems
international conference on architectural support for programming languages operating systems
architectural support for programming languages operating systems
international symposium on computer architecture
annual international symposium on computer architecture
ieee acm international symposium on microarchitecture
international symposium on microarchitecture
ieee international symposium on high performance computer architecture
international symposium on high performance computer architecture
international conference for high performance computing networking storage analysis
acm sigplan symposium on principles practice of parallel programming
symposium on principles practice of parallel programming
principles practice of parallel programming
acm international conference on supercomputing
international conference on supercomputing
ieee international parallel distributed processing symposium
international parallel distributed processing symposium
international symposium on high performance parallel distributed computing
international conference on parallel architectures compilation techniques
ieee acm international symposium on code generation optimization
international symposium on code generation optimization
acm ifip international middleware conference
ifip international middleware conference
ieee international conference on distributed computing systems
international conference on distributed computing systems
ieee conference on computer communications
conference on computer communications
ieee international conference on computer communications
international conference on computer communications
annual international conference on mobile computing networking
international conference on mobile computing networking
annual international conference on mobile systems applications services
international conference on mobile systems applications services
acm conference on embedded networked sensor systems
conference on embedded networked sensor systems
ieee international conference on communications
international conference on communications
ieee global communications conference
global communications conference
acm sigsac conference on computer communications security
sigsac conference on computer communications security
acm conference on computer communications security
conference on computer communications security
ieee symposium on security privacy
symposium on security privacy
ieee security privacy symposium
security privacy symposium
usenix security symposium
network distributed system security symposium
annual network distributed system security symposium
network distributed systems security symposium
annual computer security applications conference
computer security applications conference
european symposium on research in computer security
ieee european symposium on security privacy
european symposium on security privacy
ieee computer security foundations symposium
computer security foundations symposium
annual international cryptology conference
international cryptology conference
ieee acm international conference on software engineering
international conference on software engineering
acm international conference on foundations of software engineering
international conference on foundations of software engineering
acm joint european software engineering conference symposium on foundations of software engineering
joint european software engineering conference symposium on foundations of software engineering
ieee acm international conference on automated software engineering
international conference on automated software engineering
acm sigsoft international symposium on software testing analysis
international symposium on software testing analysis
international conference on mining software repositories
ieee international conference on software maintenance evolution
international conference on software maintenance evolution
ieee international conference on software analysis evolution reengineering
international conference on software analysis evolution reengineering
acm sigplan conference on programming language design implementation
conference on programming language design implementation
acm sigplan symposium on principles of programming languages
symposium on principles of programming languages
acm sigplan international conference on object oriented programming systems languages applications
international conference on object oriented programming systems languages applications
acm ieee design automation conference
design automation conference
design automation test in europe conference
ieee acm international conference on computer aided design
international conference on computer aided design
asia south pacific design automation conference
ieee international solid state circuits conference
international solid state circuits conference
ieee international symposium on circuits systems
international symposium on circuits systems
acm sigda international symposium on field programmable gate arrays
sigda international symposium on field programmable gate arrays
ieee international symposium on field programmable custom computing machines
international symposium on field programmable custom computing machines
international conference on field programmable logic applications
acm symposium on theory of computing
symposium on theory of computing
annual acm symposium on theory of computing
ieee symposium on foundations of computer science
symposium on foundations of computer science
annual ieee symposium on foundations of computer science
acm siam symposium on discrete algorithms
siam symposium on discrete algorithms
innovations in theoretical computer science conference
ieee international symposium on information theory
international symposium on information theory
ieee international geoscience remote sensing symposium
international geoscience remote sensing symposium
winter simulation conference
international symposium on research in attacks intrusions defenses
acm asia conference on computer communications security
asia conference on computer communications security
acm internet measurement conference
internet measurement conference
international conference on emerging networking experiments technologies
acm international symposium on mobile ad hoc networking computing
international symposium on mobile ad hoc networking computing
ieee international conference on network protocols
international conference on network protocols
acm ieee international conference on information processing in sensor networks
international conference on information processing in sensor networks
ieee real time embedded technology applications symposium
real time embedded technology applications symposium
international conference on parallel processing
european conference on parallel distributed computing
ieee acm international symposium on cluster cloud internet computing
international symposium on cluster cloud internet computing
acm symposium on parallelism in algorithms architectures
symposium on parallelism in algorithms architectures
acm symposium on principles of distributed computing
symposium on principles of distributed computing
ieee acm international conference on program comprehension
international conference on program comprehension
ieee international symposium on software reliability engineering
international symposium on software reliability engineering
acm ieee international symposium on empirical software engineering measurement
international symposium on empirical software engineering measurement
acm technical symposium on computer science education
technical symposium on computer science education
acm international conference on ai in finance
international conference on ai in finance
acm conference on equity access in algorithms mechanisms optimization
conference on equity access in algorithms mechanisms optimization
international symposium on computational geometry
eurographics symposium on geometry processing
acm siggraph symposium on interactive 3d graphics games
siggraph symposium on interactive 3d graphics games
pacific conference on computer graphics applications
international conference on human computer interaction
companion proceedings of acm web conference
companion proceedings of web conference
acm conference on economics computation
conference on economics computation
international conference on computational creativity
international conference on agents artificial intelligence
joint iapr international workshops on statistical techniques in pattern recognition structural syntactic pattern recognition
international symposium on practical aspects of declarative languages
ieee ifip international conference on dependable systems networks
ifip international conference on dependable systems networks
international conference on dependable systems networks
ieee conference on software testing verification validation
conference on software testing verification validation
international conference on software testing verification validation
international conference on computer aided verification
international conference on tools algorithms for construction analysis of systems
acm ieee symposium on logic in computer science
symposium on logic in computer science
international conference on automated deduction
conference on automated deduction
international conference on logic programming
international conference on integration of constraint programming artificial intelligence operations research
acm sigmetrics international conference on measurement modeling of computer systems
sigmetrics international conference on measurement modeling of computer systems
international conference on embedded software
acm international conference on embedded software
international conference on hardware software codesign system synthesis
ieee international conference on cluster computing
international conference on cluster computing
international symposium on spatial temporal databases
acm sigspatial international conference on advances in geographic information systems
sigspatial international conference on advances in geographic information systems
international conference on human computer interaction with mobile devices services
ieee pacific visualization symposium
pacific visualization symposium
eurographics conference on visualization
eurographics ieee vgtc symposium on visualization
international conference on parallel problem solving from nature
parallel problem solving from nature
acm sigevo conference on foundations of genetic algorithms
sigevo conference on foundations of genetic algorithms
foundations of genetic algorithms
conference on automated knowledge base construction
automated knowledge base construction
international workshop on algorithms in bioinformatics
workshop on algorithms in bioinformatics
ieee vehicular technology conference
vehicular technology conference
ieee wireless communications networking conference
wireless communications networking conference
ieee international symposium on personal indoor mobile radio communications
international symposium on personal indoor mobile radio communications
isca speech synthesis workshop
speech synthesis workshop
workshop on detection classification of acoustic scenes events
usenix woot conference on offensive technologies
woot conference on offensive technologies
usenix workshop on offensive technologies
workshop on offensive technologies
usenix workshop on hot topics in cloud computing
workshop on hot topics in cloud computing
international workshop on machine learning in medical imaging
machine learning in medical imaging
international workshop on multimodal learning for clinical decision support
multimodal learning for clinical decision support
international workshop on deep learning in medical image analysis
deep learning in medical image analysis
international miccai brainlesion workshop
miccai brainlesion workshop
brainlesion glioma multiple sclerosis stroke traumatic brain injuries
international workshop on statistical atlases computational models of heart
statistical atlases computational models of heart
international workshop on simulation synthesis in medical imaging
simulation synthesis in medical imaging
miccai workshop on domain adaptation representation transfer
domain adaptation representation transfer
international workshop on uncertainty for safe utilization of machine learning in medical imaging
uncertainty for safe utilization of machine learning in medical imaging
international workshop on ophthalmic medical image analysis
ophthalmic medical image analysis
international workshop on predictive intelligence in medicine
predictive intelligence in medicine
international workshop on interpretability of machine intelligence in medical image computing
interpretability of machine intelligence in medical image computing
international workshop on advances in simplifying medical ultrasound
simplifying medical ultrasound
international workshop on cancer prevention through early detection
cancer prevention through early detection
workshop on biomedical natural language processing
sigbiomed workshop on biomedical language processing
workshop on biomedical language processing
bionlp workshop shared tasks
clinical natural language processing workshop
international workshop on health text mining information analysis
workshop on health text mining information analysis
workshop on patient oriented language processing
international workshop on semantic evaluation
workshop on semantic evaluation
workshop on representation learning for nlp
blackboxnlp workshop analyzing interpreting neural networks for nlp
workshop on innovative use of nlp for building educational applications
workshop on trustworthy natural language processing
aaai spring symposium series
proceedings of aaai symposium series
workshop on hot topics in operating systems
workshop on hot topics in storage file systems
workshop on machine learning systems
ieee international workshop on multimedia signal processing
international workshop on multimedia signal processing
biocreative challenge evaluation workshop
international workshop on machine learning for medical image reconstruction
machine learning for medical image reconstruction
acm workshop on hot topics in networks
workshop on hot topics in networks
workshop on natural language generation evaluation metrics
workshop on generation evaluation metrics
ieee transactions on medical imaging
transactions on medical imaging
ieee journal of biomedical health informatics
journal of biomedical health informatics
ieee j biomed health inform
j biomed health inform
journal of biomedical informatics
journal of american medical informatics association
artificial intelligence in medicine
machine learning for biomedical imaging
journal of machine learning for biomedical imaging
computer methods programs in biomedicine
comput methods programs biomed
computers in biology medicine
computer in biology medicine
computerized medical imaging graphics
biomedical signal processing control
biomed signal process control
international journal of computer assisted radiology surgery
int j comput assist radiol surg
international journal of medical informatics
journal of medical imaging
journal of digital imaging
journal of imaging informatics in medicine
ieee transactions on biomedical engineering
transactions on biomedical engineering
ieee reviews in biomedical engineering
reviews in biomedical engineering
ieee transactions on neural systems rehabilitation engineering
transactions on neural systems rehabilitation engineering
ieee acm transactions on computational biology bioinformatics
transactions on computational biology bioinformatics
ieee transactions on radiation plasma medical sciences
transactions on radiation plasma medical sciences
ieee journal of translational engineering in health medicine
journal of translational engineering in health medicine
ieee open journal of engineering in medicine biology
open journal of engineering in medicine biology
ieee transactions on medical robotics bionics
transactions on medical robotics bionics
physics in medicine biology
magnetic resonance in medicine
magnetic resonance imaging
journal of magnetic resonance imaging
radiology artificial intelligence
radiology imaging cancer
european journal of radiology
american journal of roentgenology
american journal of neuroradiology
journal of american college of radiology
british journal of radiology
korean journal of radiology
japanese journal of radiology
bmc medical informatics decision making
medical biological engineering computing
journal of medical systems
journal of healthcare informatics research
health information science systems
acm transactions on computing for healthcare
transactions on computing for healthcare
acm transactions on computing for healthcare health
transactions on computing for healthcare health
journal of medical internet research
international journal of biomedical imaging
journal of pathology informatics
applied clinical informatics
yearbook of medical informatics
proceedings of national academy of sciences
national academy of sciences
proceedings of national academy of sciences of united states of america
national academy of sciences of united states of america
nature biomedical engineering
nature machine intelligence
nature computational science
nature cardiovascular research
nature reviews bioengineering
nature reviews clinical oncology
nature reviews cancer
nature reviews physics
nature digital medicine
npj systems biology applications
nature scientific reports
humanities social sciences communications
science translational medicine
national science review
advanced intelligent systems
lancet digital health
new england journal of medicine
new england journal of medicine ai
journal of american medical association
british medical journal
annals of internal medicine
journal of clinical oncology
jco clinical cancer informatics
clinical cancer research
british journal of ophthalmology
translational vision science technology
journal of american college of cardiology
european heart journal digital health
journal of american society of nephrology
american journal of pathology
archives of pathology laboratory medicine
journal of nuclear medicine
european journal of nuclear medicine molecular imaging
frontiers in artificial intelligence
frontiers in digital health
frontiers in public health
frontiers in cardiovascular medicine
database journal of biological databases curation
journal of chemical information modeling
computational structural biotechnology journal
comput struct biotechnol j
ieee transactions on pattern analysis machine intelligence
transactions on pattern analysis machine intelligence
international journal of computer vision
ieee transactions on circuits systems for video technology
transactions on circuits systems for video technology
ieee transactions on visualization computer graphics
transactions on visualization computer graphics
ieee transactions on geoscience remote sensing
transactions on geoscience remote sensing
ieee geoscience remote sensing letters
geoscience remote sensing letters
ieee journal of selected topics in applied earth observations remote sensing
journal of selected topics in applied earth observations remote sensing
ieee transactions on computational imaging
transactions on computational imaging
computer vision image understanding
pattern recognition letters
journal of visual communication image representation
acm transactions on multimedia computing communications applications
transactions on multimedia computing communications applications
machine vision applications
journal of mathematical imaging vision
isprs journal of photogrammetry remote sensing
signal processing image communication
remote sensing of environment
journal of machine learning research
transactions on machine learning research
journal of data centric machine learning research
machine learning journal
artificial intelligence journal
journal of artificial intelligence research
artificial intelligence review
ieee transactions on neural networks learning systems
transactions on neural networks learning systems
ieee transactions on neural networks
transactions on neural networks
ieee transactions on systems man cybernetics systems
transactions on systems man cybernetics systems
ieee transactions on artificial intelligence
transactions on artificial intelligence
ieee transactions on emerging topics in computational intelligence
transactions on emerging topics in computational intelligence
ieee transactions on evolutionary computation
transactions on evolutionary computation
ieee transactions on cognitive developmental systems
transactions on cognitive developmental systems
ieee transactions on affective computing
transactions on affective computing
ieee transactions on knowledge data engineering
transactions on knowledge data engineering
acm transactions on knowledge discovery from data
transactions on knowledge discovery from data
acm transactions on intelligent systems technology
transactions on intelligent systems technology
acm transactions on information systems
transactions on information systems
data mining knowledge discovery
knowledge information systems
wiley interdisciplinary reviews data mining knowledge discovery
wires data mining knowledge discovery
expert systems with applications
engineering applications of artificial intelligence
information processing management
decision support systems
neural computing applications
neural processing letters
international journal of machine learning cybernetics
machine intelligence research
frontiers of computer science
science china information sciences
tsinghua science technology
ieee caa journal of automatica sinica
caa journal of automatica sinica
caai transactions on intelligence technology
international journal of intelligent systems
foundations trends in machine learning
foundations trends in computer graphics vision
ieee internet of things journal
internet of things journal
ieee transactions on intelligent transportation systems
transactions on intelligent transportation systems
ieee transactions on intelligent vehicles
transactions on intelligent vehicles
ieee transactions on industrial informatics
transactions on industrial informatics
ieee transactions on instrumentation measurement
transactions on instrumentation measurement
ieee transactions on industrial electronics
transactions on industrial electronics
ieee transactions on information theory
transactions on information theory
ieee transactions on computational social systems
transactions on computational social systems
ieee transactions on network science engineering
transactions on network science engineering
ieee transactions on learning technologies
transactions on learning technologies
future generation computer systems
proceedings of acm on human computer interaction
proceedings of acm on programming languages
proceedings of acm on interactive mobile wearable ubiquitous technologies
on interactive mobile wearable ubiquitous technologies
acm transactions on computer human interaction
transactions on computer human interaction
acm transactions on software engineering methodology
transactions on software engineering methodology
ieee transactions on software engineering
transactions on software engineering
ieee transactions on parallel distributed systems
transactions on parallel distributed systems
ieee transactions on dependable secure computing
transactions on dependable secure computing
ieee transactions on information forensics security
transactions on information forensics security
ieee transactions on mobile computing
transactions on mobile computing
ieee transactions on computer aided design of integrated circuits systems
transactions on computer aided design of integrated circuits systems
acm transactions on architecture code optimization
transactions on architecture code optimization
ieee acm transactions on audio speech language processing
transactions on audio speech language processing
ieee transactions on signal processing
transactions on signal processing
ieee signal processing letters
signal processing letters
ieee signal processing magazine
signal processing magazine
ieee journal of selected topics in signal processing
journal of selected topics in signal processing
transactions of association for computational linguistics
natural language engineering
computer speech language
language resources evaluation
acm transactions on asian low resource language information processing
transactions on asian low resource language information processing
ieee robotics automation letters
robotics automation letters
ieee transactions on automation science engineering
transactions on automation science engineering
ieee robotics automation magazine
robotics automation magazine
international journal of robotics research
robotics autonomous systems
journal of clinical medicine
journal of personalized medicine
international journal of environmental research public health
international journal of molecular sciences
journal of open source software
proceedings on privacy enhancing technologies
on privacy enhancing technologies
acm transactions on privacy security
transactions on privacy security
ieee transactions on vehicular technology
transactions on vehicular technology
ieee transactions on wireless communications
transactions on wireless communications
ieee journal on selected areas in communications
journal on selected areas in communications
ieee communications surveys tutorials
communications surveys tutorials
ieee transactions on services computing
transactions on services computing
ieee transactions on network service management
transactions on network service management
ieee transactions on automatic control
transactions on automatic control
ieee transactions on consumer electronics
transactions on consumer electronics
ieee transactions on biometrics behavior identity science
transactions on biometrics behavior identity science
journal of computational physics
computer methods in applied mechanics engineering
international journal of applied earth observation geoinformation
physical review letters
journal of american chemical society
journal of chemical theory computation
journal of american statistical association
siam journal on imaging sciences
journal of association for information science technology
trends in cognitive sciences
computers education artificial intelligence
quantitative imaging in medicine surgery
progress in biomedical engineering
health informatics journal
international journal of oral science
journal of applied clinical medical physics
ultrasound in medicine biology
annual review of biomedical data science
review of biomedical data science
annual review of biomedical engineering
review of biomedical engineering
frontiers in bioengineering biotechnology
frontiers in computational neuroscience
biomedical optics express
international journal of forecasting
acm transactions on database systems
transactions on database systems
distributed parallel databases
acm sigkdd explorations newsletter
sigkdd explorations newsletter
acm transactions on recommender systems
transactions on recommender systems
acm transactions on interactive intelligent systems
transactions on interactive intelligent systems
information retrieval journal
international journal of human computer studies
empirical software engineering
journal of systems software
information software technology
acm transactions on computer systems
transactions on computer systems
acm transactions on embedded computing systems
transactions on embedded computing systems
ieee transactions on cognitive communications networking
transactions on cognitive communications networking
autonomous agents multi agent systems
knowledge engineering review
cognitive systems research
nature reviews molecular cell biology
nature structural molecular biology
nature chemical biology
journal of molecular biology
journal of biological chemistry
journal of medicinal chemistry
angewandte chemie international edition
angewandte chemie international edition in english
current opinion in structural biology
current opinion in chemical biology
current opinion in biotechnology
frontiers in molecular biosciences
molecular systems biology
protein engineering design selection
advanced synthesis catalysis
philosophical transactions of royal society a mathematical physical engineering sciences
philosophical transactions of royal society a
journal of royal statistical society series b statistical methodology
journal of royal statistical society series b
annals of operations research
user modeling user adapted interaction
journal of computer science technology
social network analysis mining
informs journal on computing
european journal of operational research
transportation research part c emerging technologies
siam journal on scientific computing
computational science discovery
computing research repository
social science research network
findings of association for computational linguistics acl
findings of association for computational linguistics emnlp
findings of association for computational linguistics naacl
findings of association for computational linguistics eacl
findings of association for computational linguistics aacl
findings of association for computational linguistics ijcnlp
findings of association for computational linguistics lrec
annual meeting of association for computational linguistics student research workshop
conference on empirical methods in natural language processing student research workshop
conference of nations of americas chapter of association for computational linguistics human language technologies student research workshop
conference of european chapter of association for computational linguistics student research workshop
conference of asia pacific chapter of association for computational linguistics student research workshop
annual meeting of association for computational linguistics industry track
conference on empirical methods in natural language processing industry track
conference of nations of americas chapter of association for computational linguistics human language technologies industry track
conference of european chapter of association for computational linguistics industry track
international conference on computational linguistics industry track
annual meeting of association for computational linguistics system demonstrations
conference on empirical methods in natural language processing system demonstrations
conference of nations of americas chapter of association for computational linguistics human language technologies system demonstrations
conference of european chapter of association for computational linguistics system demonstrations
international conference on computational linguistics system demonstrations
conference of asia pacific chapter of association for computational linguistics system demonstrations
annual meeting of association for computational linguistics tutorial abstracts
conference on empirical methods in natural language processing tutorial abstracts
conference of nations of americas chapter of association for computational linguistics human language technologies tutorial abstracts
conference of european chapter of association for computational linguistics tutorial abstracts
international conference on computational linguistics tutorial abstracts
conference of asia pacific chapter of association for computational linguistics tutorial abstracts""".split("\n")
)

SINGLE: tuple[str, ...] = tuple(
        """3dv
3dvw
aaa1
aaa1w
aaaai
aaaaiw
aaai
aaaiw
aacl
aaclw
aamas
aamasw
acc
accv
accvw
accw
acii
aciiw
acl
aclw
acml
acmlw
acmmm
acmmmw
acsac
acsacw
acta
actaw
advances
advancesw
aied
aiedw
aies
aiesw
aiide
aiidew
aiim
aiimw
aij
aijw
aime
aimew
aire
airew
aistat
aistats
aistatsw
aistatw
ajnr
ajnrw
ajr
ajrw
akbc
akbcw
alt
altw
amia
amiaw
amta
amtaw
ann
annals
annalsw
annw
aor
aorw
apin
apinw
apsipa
apsipaw
arch
archives
archivesw
archw
arixv
arixvw
artmed
artmedw
arvix
arvixw
arvxi
arvxiw
arxib
arxibw
arxic
arxicw
arxiv
arxive
arxivew
arxivw
arxv
arxvi
arxviw
arxvw
ase
asew
asiaccs
asiaccsw
asmus
asmusw
asoc
asocw
asonam
asonamw
asplos
asplosw
asru
asruw
assets
assetsw
atc
atcw
auro
aurow
automatica
automaticaw
automl
automlw
axiv
axivw
axriv
axrivw
bbs
bbsw
bcb
bcbw
bea
beaw
bhi
bhiw
bib
bibe
bibew
bibm
bibmw
bibw
bigdata
bigdataw
bioarixv
bioarixvw
bioarxiv
bioarxivw
biocreative
biocreativew
bioengineering
bioengineeringw
bioinformatics
bioinformaticsw
biometrika
biometrikaw
bionlp
bionlpw
biorxiv
biorxivw
bjr
bjrw
blackboxnlp
blackboxnlpw
bmc
bmcw
bmj
bmjw
bmvc
bmvcw
boe
boew
book
bookw
brain
brainles
brainlesw
brainw
bspc
bspcw
bulletin
bulletinw
bvm
bvmw
cacm
cacmw
cade
cadew
caeai
caeaiw
cag
cagw
cancers
cancersw
caption
captionw
case
casew
cav
cavw
cbm
cbms
cbmsw
cbmw
ccgrid
ccgridw
ccl
cclw
ccs
ccsw
cdc
cdcw
cec
cecw
cell
cellw
cgf
cgfw
cgo
cgow
challenge
challengew
chapter
chapterw
chase
chasew
chb
chbw
chemrxiv
chemrxivw
chest
chestw
chi
chiir
chiirw
chil
chilw
chiw
cibm
cibmw
cicai
cicaiw
cidr
cidrw
cikm
cikmw
circulation
circulationw
cl4health
cl4healthw
clear
clearw
clef
clefw
clinicalnlp
clinicalnlpw
cmame
cmamew
cmig
cmigw
cmpb
cmpbw
cobiot
cobiotw
cocb
cocbw
cog
cogsci
cogsciw
cogw
coling
colingw
collas
collasw
colling
collingw
colm
colmw
colng
colngw
colt
coltw
communications
communicationsw
compbiomed
compbiomedw
computer
computerw
comst
comstw
conext
conextw
conf
conference
conferencew
confw
congress
congressw
conll
conllw
corl
corlw
corr
corrw
cosb
cosbw
cpaior
cpaiorw
cpal
cpalw
cpvr
cpvrw
crypto
cryptow
csbj
csbjw
cscw
cscww
csf
csfw
csl
cslw
csur
csurw
csvt
csvtw
cureus
cureusw
cviu
cviuw
cvm
cvmj
cvmjw
cvmw
cvppr
cvpprw
cvpr
cvprw
cvrp
cvrpw
dac
dacw
dami
damiw
dapd
dapdw
dart
dartw
dasfaa
dasfaaw
database
databasew
date
datew
dcase
dcasew
diagnostics
diagnosticsw
dicta
dictaw
dis
displays
displaysw
disw
dlmia
dlmiaw
dmkd
dmkdw
dmlr
dmlrw
dsaa
dsaaw
dsn
dsnw
dss
dssw
eaai
eaaiw
eaamo
eaamow
eacl
eaclw
eamt
eamtw
ebiomedicine
ebiomedicinew
ec
ecai
ecaiw
eccv
eccvw
ecir
ecirw
eclinicalmedicine
eclinicalmedicinew
ecml
ecmlpkdd
ecmlpkddw
ecmlw
econometrica
econometricaw
ecw
edbt
edbtw
edm
edmw
ejnmmi
ejnmmiw
ejor
ejorw
electronics
electronicsw
elife
elifew
embc
embcw
embs
embsw
emlnp
emlnpw
emnl
emnlp
emnlpw
emnlw
emnpl
emnplw
emse
emsew
emsoft
emsoftw
encyclopedia
encyclopediaw
enmlp
enmlpw
ennlp
ennlpw
entropy
entropyw
eprint
eprintw
esann
esannw
esem
esemw
esorics
esoricsw
eswa
eswaw
eswc
eswcw
eurographics
eurographicsw
euromlsys
euromlsysw
eurosp
eurospw
eurosys
eurosysw
eurovis
eurovisw
eusipco
eusipcow
f1000research
f1000researchw
facct
facctw
fat
fatw
fccm
fccmw
fcs
fcsw
fg
fgcs
fgcsw
fgw
fimh
fimhw
findings
findingsw
focs
focsw
foga
fogaw
forum
forumw
fpga
fpgaw
fpl
fplw
front
frontiers
frontiersw
frontw
fse
fsew
ftcgv
ftcgvw
ftml
ftmlw
gastroenterology
gastroenterologyw
gcpr
gcprw
gecco
geccow
gem
gemw
gie
giew
gigascience
gigasciencew
globecom
globecomw
grsl
grslw
gut
gutw
hal
halw
handbook
handbookw
hbm
hbmw
hcii
hciiw
hcomp
hcompw
healthcare
healthcarew
heliyon
heliyonw
hiss
hissw
hotcloud
hotcloudw
hotnets
hotnetsw
hotos
hotosw
hotstorage
hotstoragew
hpca
hpcaw
hpdc
hpdcw
hri
hriw
humanoids
humanoidsw
i3d
i3dw
iaai
iaaiw
icaart
icaartw
icaif
icaifw
icann
icannw
icaps
icapsw
icar
icarw
icasp
icaspp
icasppw
icaspw
icassp
icasspw
icc
iccad
iccadw
iccasp
iccaspw
iccc
icccw
iccps
iccpsw
iccv
iccvw
iccw
icdar
icdarw
icdcs
icdcsw
icde
icdew
icdm
icdmw
ichi
ichiw
icig
icigw
icip
icipw
iclp
iclpw
iclr
iclrw
icme
icmew
icmi
icmiw
icml
icmla
icmlaw
icmlw
icmr
icmrw
icnp
icnpw
iconip
iconipw
icpc
icpcw
icpp
icppw
icpr
icprw
icra
icraw
ics
icse
icsew
icsme
icsmew
icssap
icssapw
icst
icstw
icsw
ictai
ictaiw
ictir
ictirw
icvgip
icvgipw
icwsm
icwsmw
ieeevr
ieeevrw
igarss
igarssw
ijaci
ijaciw
ijbi
ijbiw
ijcai
ijcaiw
ijcar
ijcars
ijcarsw
ijcarw
ijcb
ijcbw
ijcia
ijciaw
ijcnlp
ijcnlpw
ijcnn
ijcnnw
ijcv
ijcvw
ijerph
ijerphw
ijf
ijfw
ijhcs
ijhcsw
ijis
ijisw
ijmi
ijmiw
ijmlc
ijmlcw
ijms
ijmsw
ijoc
ijocw
ijrr
ijrrw
imageclef
imageclefw
imc
imcw
imimic
imimicw
imwut
imwutw
inffus
inffusw
infocom
infocomw
inlg
inlgw
innovation
innovationw
interspeech
interspeechw
iotj
iotjw
ipcai
ipcaiw
ipdps
ipdpsw
ipm
ipmi
ipmiw
ipmw
ipsn
ipsnw
iros
irosw
isbi
isbiw
isca
iscas
iscasw
iscaw
iscience
isciencew
iscslp
iscslpw
iser
iserw
isit
isitw
ismar
ismarw
ismb
ismbw
ismir
ismirw
ismrm
ismrmw
isprs
isprsw
isrr
isrrw
isscc
issccw
issre
issrew
issta
isstaw
iswc
iswcw
itcs
itcsw
itsc
itscw
iui
iuiw
iv
ivc
ivcw
ivw
j
jaamas
jaamasw
jacc
jaccw
jacm
jacmp
jacmpw
jacmw
jacr
jacrw
jacs
jacsw
jag
jagw
jair
jairw
jama
jamaw
jamia
jamiaw
jas
jasa
jasaw
jasist
jasistw
jasn
jasnw
jasw
jbc
jbcw
jbhi
jbhiw
jbi
jbiw
jcdl
jcdlw
jcim
jcimw
jco
jcow
jcp
jcpw
jcst
jcstw
jctc
jctcw
jdi
jdiw
jfm
jfmw
jfr
jfrw
jhir
jhirw
jiim
jiimw
jmb
jmbw
jmi
jmir
jmirw
jmiv
jmivw
jmiw
jmlr
jmlrw
jmri
jmriw
jnm
jnmw
joss
jossw
journal
journalw
jov
jovw
jpi
jpiw
jrssb
jrssbw
jsac
jsacw
jssc
jsscw
jstars
jstarsw
jstsp
jstspw
jtehm
jtehmw
jvcir
jvcirw
jw
jws
jwsw
kais
kaisw
kbs
kbsw
kdd
kddw
ker
kerw
kjr
kjrw
knosys
knosysw
kr
krw
l4dc
l4dcw
lak
lakw
lancet
lancetw
lett
letters
lettersw
lettw
lics
licsw
log
logw
louhi
louhiw
lrec
lrecw
magazine
magazinew
manuscript
manuscriptw
mathematics
mathematicsw
mbec
mbecw
medarixv
medarixvw
medarxiv
medarxivw
media
mediaw
medima
medimaw
medinfo
medinfow
medrxiv
medrxivw
meeting
meetingw
melba
melbaw
mia
miaw
micaai
micaaiw
micai
micaiw
micca
miccai
miccaiw
miccal
miccalw
miccaw
micccai
micccaiw
miccia
micciaw
micro
microw
middleware
middlewarew
midl
midlw
mir
mirw
misq
misqw
miua
miuaw
ml4h
ml4hw
mlcds
mlcdsw
mlforhc
mlforhcw
mlhc
mlhcw
mlj
mljw
mlmi
mlmir
mlmirw
mlmiw
mlsp
mlspw
mlsys
mlsysw
mm
mmasia
mmasiaw
mmm
mmmw
mmsp
mmspw
mmsys
mmsysw
mmw
mobicom
mobicomw
mobihoc
mobihocw
mobilehci
mobilehciw
mobisys
mobisysw
mrm
mrmw
msr
msrw
mtap
mtapw
naacl
naaclw
naalc
naalcw
naccl
nacclw
nacl
naclw
nar
narw
natcomm
natcommun
natcommunw
natcommw
natmed
natmedw
nature
naturew
nbme
nbmew
nbt
nbtw
ncaa
ncaaw
ncomms
ncommsw
ndss
ndssw
neco
necow
nejm
nejmw
nerips
neripsw
neruips
neruipsw
nesy
nesyw
neuips
neuipsw
neurip
neurips
neuripsw
neuripw
neurisp
neurispw
neurlps
neurlpsw
neurocomputing
neurocomputingw
neuroimage
neuroimagew
neurology
neurologyw
neuron
neuronw
neuroradiology
neuroradiologyw
neurpis
neurpisw
nips
nipsw
nle
nlew
nlp4convai
nlp4convaiw
nlpcc
nlpccw
nmed
nmedw
nmi
nmiw
nodalida
nodalidaw
npj
npjw
nsdi
nsdiw
nsmb
nsmbw
nsr
nsrw
ntcir
ntcirw
nuerips
nueripsw
nueurips
nueuripsw
nurips
nuripsw
oakland
oaklandw
ojemb
ojembw
omia
omiaw
oopsla
oopslaw
openreview
openrevieww
ophthalmology
ophthalmologyw
osdi
osdiw
pacificvis
pacificvisw
paclic
paclicw
pacmhci
pacmhciw
pacmmod
pacmmodw
pacmpl
pacmplw
pact
pactw
padl
padlw
pakdd
pakddw
pami
pamiw
patterns
patternsw
peds
pedsw
percom
percomw
perspectives
perspectivesw
pets
petsw
pieee
pieeew
pimrc
pimrcw
pkdd
pkddw
pldi
pldiw
plos
plosw
pmb
pmbw
pnas
pnasw
podc
podcw
pods
podsw
popets
popetsw
popl
poplw
ppopp
ppoppw
ppsn
ppsnw
pr
prcv
prcvw
preprint
preprints
preprintsw
preprintw
press
pressw
pricai
pricaiw
prime
primew
proc
proceedings
proceedingsw
procw
prw
psb
psbw
psyarxiv
psyarxivw
pvldb
pvldbw
qims
qimsw
quarterly
quarterlyw
radiographics
radiographicsw
radiology
radiologyw
raid
raidw
ral
ralw
ram
ramw
ranlp
ranlpw
ras
rasw
rbme
rbmew
recomb
recombw
recsys
recsysw
rep4nlp
rep4nlpw
repl4nlp
repl4nlpw
researchsquare
researchsquarew
rev
review
reviews
reviewsw
revieww
revw
rlc
rlcw
robio
robiow
rse
rsew
rss
rssw
rtas
rtasw
rtss
rtssw
rxiv
rxivw
saner
sanerw
sashimi
sashimiw
satml
satmlw
sc
scia
sciaw
scidata
scidataw
science
sciencew
scientometrics
scientometricsw
scis
scisw
scw
sdm
sdmw
sem
semeval
semevalw
semw
sensors
sensorsw
sensys
sensysw
sgp
sgpw
sibgrapi
sibgrapiw
sigcomm
sigcommw
sigcse
sigcsew
sigdial
sigdialw
siggraph
siggraphw
sigir
sigirw
sigkdd
sigkddw
sigmetrics
sigmetricsw
sigmod
sigmodw
sigspatial
sigspatialw
siims
siimsw
sipaim
sipaimw
sisc
siscw
sivip
sivipw
slt
sltw
smc
smcw
snam
snamw
socc
soccw
socg
socgw
soda
sodaw
sosp
sospw
spaa
spaaw
spic
spicw
spl
splw
spm
spmw
sspr
ssprw
ssrn
ssrnw
sstd
sstdw
stacom
stacomw
starsem
starsemw
stoc
stocw
stroke
strokew
summit
summits
summitsw
summitw
symp
symposium
symposiumw
sympw
sysml
sysmlw
tacas
tacasw
tacl
taclw
taco
tacow
taffc
taffcw
tai
taiw
tallip
tallipw
taln
talnw
tapmi
tapmiw
tase
tasew
taslp
taslpw
tbd
tbdata
tbdataw
tbdw
tbiom
tbiomw
tbme
tbmew
tcad
tcadw
tcbb
tcbbw
tcc
tccn
tccnw
tccw
tcds
tcdsw
tce
tcew
tci
tciw
tcom
tcomw
tcss
tcssw
tcsvt
tcsvtw
tcyb
tcybw
tdsc
tdscw
techrxiv
techrxivw
tecs
tecsw
tetci
tetciw
tevc
tevcw
textbook
textbookw
tfs
tfsw
tfuzz
tfuzzw
tgrs
tgrsw
thewebconf
thewebconfw
thri
thriw
tics
ticsw
tie
tiew
tifs
tifsw
tii
tiis
tiisw
tiiw
tim
timw
tip
tipw
tist
tistw
tit
tits
titsw
titw
tiv
tivw
tkdd
tkddw
tkde
tkdew
tlt
tltw
tmc
tmcw
tmech
tmechw
tmi
tmiw
tmlr
tmlrw
tmm
tmmw
tmrb
tmrbw
tnn
tnnls
tnnlsw
tnnw
tnse
tnsew
tnsm
tnsmw
tnsre
tnsrew
tochi
tochiw
tocs
tocsw
tods
todsw
tog
togw
tois
toisw
tomccap
tomccapw
tomm
tommw
tomography
tomographyw
ton
tonw
tops
topsw
tors
torsw
tosem
tosemw
tpaim
tpaimw
tpami
tpamiw
tpds
tpdsw
tpmai
tpmaiw
tpmi
tpmiw
trans
transactions
transactionsw
transw
trec
trecw
trends
trendsw
tro
trow
trpms
trpmsw
trustnlp
trustnlpw
tsc
tscw
tse
tsew
tsmc
tsmcw
tsp
tspw
tst
tstw
tutorial
tutorialw
tvc
tvcg
tvcgw
tvcw
tvst
tvstw
tvt
tvtw
twc
twcw
tweb
twebw
uai
uaiw
ubicomp
ubicompw
uist
uistw
umap
umapw
umuai
umuaiw
unpublished
unpublishedw
unsure
unsurew
vcip
vcipw
vis
visapp
visappw
visw
vldb
vldbj
vldbjw
vldbw
vtc
vtcw
wabi
wabiw
wacv
wacvw
wafr
wafrw
waspaa
waspaaw
wcnc
wcncw
webconf
webconfw
wkshp
wkshpw
wmt
wmtw
wnut
wnutw
woah
woahw
woot
wootw
workshop
workshops
workshopsw
workshopw
wsc
wscw
wsdm
wsdmw
www
wwww
会议
会议w
大会
大会w
学报
学报w
期刊
期刊w
杂志
杂志w
研究
研究w
研讨会
研讨会w
预印本
预印本w""".split("\n")
)

PAIRS: tuple[tuple[str, ...], ...] = (
    ('3d', 'graphics'),
    ('3d', 'vision'),
    ('4', 'health'),
    ('a', 'mathematical'),
    ('aaai', 'conference'),
    ('aaai', 'spring'),
    ('aaai', 'symposium'),
    ('aacl', 'ijcnlp'),
    ('abdominal', 'radiology'),
    ('abuse', 'harms'),
    ('acad', 'radiol'),
    ('academic', 'radiology'),
    ('access', 'technologies'),
    ('accountability', 'transparency'),
    ('acl', 'aacl'),
    ('acl', 'bionlp'),
    ('acl', 'findings'),
    ('acl', 'ijcnlp'),
    ('acl', 'lrec'),
    ('acm', 'bcb'),
    ('acm', 'chi'),
    ('acm', 'conference'),
    ('acm', 'csur'),
    ('acm', 'gis'),
    ('acm', 'health'),
    ('acm', 'ifip'),
    ('acm', 'internet'),
    ('acm', 'mm'),
    ('acm', 'multimedia'),
    ('acm', 'queue'),
    ('acm', 'sigcomm'),
    ('acm', 'siggraph'),
    ('acm', 'sigkdd'),
    ('acm', 'sigmetrics'),
    ('acm', 'sigspatial'),
    ('acm', 'survey'),
    ('acm', 'symposium'),
    ('acm', 'systems'),
    ('acm', 'tog'),
    ('acm', 'ton'),
    ('acm', 'tos'),
    ('acm', 'transactions'),
    ('acm', 'workshop'),
    ('acoustic', 'scenes'),
    ('acoustics', 'speech'),
    ('acs', 'catal'),
    ('acs', 'catalysis'),
    ('acs', 'synth'),
    ('acs', 'synthetic'),
    ('ad', 'hoc'),
    ('adap', 'inter'),
    ('adapt', 'interact'),
    ('adaptation', 'personalization'),
    ('adaptation', 'representation'),
    ('adapted', 'interaction'),
    ('adv', 'sci'),
    ('advanced', 'analytics'),
    ('advanced', 'applications'),
    ('advanced', 'catalysis'),
    ('advanced', 'intelligent'),
    ('advanced', 'robotics'),
    ('advanced', 'science'),
    ('advanced', 'synthesis'),
    ('advanced', 'systems'),
    ('advancement', 'of'),
    ('advances', 'in'),
    ('affective', 'computing'),
    ('agent', 'systems'),
    ('ai', 'ethics'),
    ('ai', 'magazine'),
    ('ai', 'open'),
    ('ai', 'review'),
    ('ai', 'society'),
    ('aided', 'verification'),
    ('algorithmic', 'foundations'),
    ('algorithmic', 'learning'),
    ('algorithmic', 'theory'),
    ('algorithms', 'architectures'),
    ('am', 'coll'),
    ('am', 'j'),
    ('am', 'stat'),
    ('american', 'chapter'),
    ('american', 'chemical'),
    ('american', 'college'),
    ('american', 'conference'),
    ('american', 'control'),
    ('american', 'journal'),
    ('american', 'medical'),
    ('american', 'society'),
    ('americas', 'chapter'),
    ('amia', 'annu'),
    ('amia', 'annual'),
    ('amia', 'summit'),
    ('amia', 'summits'),
    ('amia', 'symposium'),
    ('analysis', 'mining'),
    ('analysis', 'recognition'),
    ('analytics', 'knowledge'),
    ('analyzing', 'interpreting'),
    ('angew', 'chem'),
    ('angewandte', 'chemie'),
    ('ann', 'intern'),
    ('ann', 'oncol'),
    ('ann', 'oper'),
    ('ann', 'stat'),
    ('annals', 'of'),
    ('annu', 'rev'),
    ('annual', 'acm'),
    ('annual', 'computer'),
    ('annual', 'conference'),
    ('annual', 'cryptology'),
    ('annual', 'ieee'),
    ('annual', 'international'),
    ('annual', 'meeting'),
    ('annual', 'network'),
    ('annual', 'review'),
    ('annual', 'technical'),
    ('appl', 'intell'),
    ('appl', 'sci'),
    ('applications', 'conference'),
    ('applications', 'of'),
    ('applications', 'services'),
    ('applied', 'clinical'),
    ('applied', 'energy'),
    ('applied', 'informatics'),
    ('applied', 'intelligence'),
    ('applied', 'sciences'),
    ('apsipa', 'asc'),
    ('arch', 'pathol'),
    ('architectural', 'support'),
    ('architecture', 'code'),
    ('architectures', 'compilation'),
    ('archives', 'of'),
    ('artif', 'intell'),
    ('artif', 'life'),
    ('artificial', 'intelligence'),
    ('artificial', 'journal'),
    ('artificial', 'life'),
    ('artificial', 'neural'),
    ('artificial', 'review'),
    ('artificial', 'statistics'),
    ('arxiv', 'org'),
    ('arxiv', 'preprint'),
    ('asia', 'conference'),
    ('asia', 'pacific'),
    ('asian', 'conference'),
    ('asian', 'low'),
    ('asme', 'transactions'),
    ('asmus', 'miccai'),
    ('asp', 'dac'),
    ('assist', 'radiol'),
    ('assisted', 'intervention'),
    ('assisted', 'interventions'),
    ('assisted', 'radiology'),
    ('association', 'annual'),
    ('association', 'for'),
    ('atlases', 'computational'),
    ('audio', 'acoustics'),
    ('augmented', 'reality'),
    ('automated', 'deduction'),
    ('automated', 'knowledge'),
    ('automated', 'machine'),
    ('automatic', 'control'),
    ('automatic', 'face'),
    ('automatic', 'speech'),
    ('automatica', 'sinica'),
    ('automation', 'conference'),
    ('automation', 'letters'),
    ('automation', 'magazine'),
    ('automation', 'science'),
    ('automl', 'conf'),
    ('automl', 'conference'),
    ('auton', 'agents'),
    ('autonomous', 'agents'),
    ('autonomous', 'robots'),
    ('autonomous', 'systems'),
    ('b', 'statistical'),
    ('base', 'construction'),
    ('behavioral', 'brain'),
    ('big', 'data'),
    ('bildverarbeitung', 'fur'),
    ('biocreative', 'challenge'),
    ('bioengineering', 'biotechnology'),
    ('bioinform', 'adv'),
    ('bioinformatics', 'advances'),
    ('bioinformatics', 'bioengineering'),
    ('bioinformatics', 'biomedicine'),
    ('bioinformatics', 'computational'),
    ('biol', 'bioinform'),
    ('biological', 'chemistry'),
    ('biological', 'databases'),
    ('biological', 'engineering'),
    ('biology', 'applications'),
    ('biology', 'bioinformatics'),
    ('biology', 'medicine'),
    ('biomed', 'eng'),
    ('biomed', 'signal'),
    ('biomedical', 'data'),
    ('biomedical', 'engineering'),
    ('biomedical', 'express'),
    ('biomedical', 'imaging'),
    ('biomedical', 'informatics'),
    ('biomedical', 'language'),
    ('biomedical', 'natural'),
    ('biomedical', 'optics'),
    ('biomedical', 'signal'),
    ('biometrics', 'behavior'),
    ('bionlp', 'acl'),
    ('bionlp', 'naacl'),
    ('bionlp', 'workshop'),
    ('biorxiv', 'preprint'),
    ('biotechnol', 'bioeng'),
    ('biotechnol', 'j'),
    ('biotechnology', 'bioengineering'),
    ('biotechnology', 'journal'),
    ('blackboxnlp', 'workshop'),
    ('bmc', 'bioinformatics'),
    ('bmc', 'med'),
    ('bmc', 'medical'),
    ('bmc', 'medicine'),
    ('bmc', 'midm'),
    ('bmj', 'open'),
    ('br', 'j'),
    ('brain', 'mapp'),
    ('brain', 'mapping'),
    ('brainles', 'miccai'),
    ('brainlesion', 'glioma'),
    ('brainlesion', 'workshop'),
    ('brief', 'bioinform'),
    ('british', 'journal'),
    ('british', 'machine'),
    ('british', 'medical'),
    ('c', 'emerging'),
    ('c', 'g'),
    ('caa', 'jas'),
    ('caa', 'journal'),
    ('caai', 'international'),
    ('caai', 'transactions'),
    ('caai', 'trit'),
    ('cancer', 'cell'),
    ('cancer', 'discovery'),
    ('cancer', 'inform'),
    ('cancer', 'informatics'),
    ('cancer', 'res'),
    ('cancer', 'research'),
    ('cardiovasc', 'res'),
    ('cardiovascular', 'medicine'),
    ('cardiovascular', 'research'),
    ('care', 'informatics'),
    ('causal', 'learning'),
    ('causal', 'reasoning'),
    ('ccf', 'international'),
    ('cell', 'biology'),
    ('cell', 'patterns'),
    ('cell', 'rep'),
    ('cell', 'reports'),
    ('cell', 'syst'),
    ('cell', 'systems'),
    ('centric', 'machine'),
    ('chem', 'biol'),
    ('chemical', 'biology'),
    ('chemical', 'information'),
    ('chemical', 'science'),
    ('chemical', 'theory'),
    ('chi', 'conference'),
    ('chi', 'ea'),
    ('china', 'inf'),
    ('china', 'information'),
    ('china', 'national'),
    ('chinese', 'computational'),
    ('chinese', 'conference'),
    ('chinese', 'linguistics'),
    ('chinese', 'national'),
    ('chinese', 'spoken'),
    ('circuits', 'conference'),
    ('circuits', 'syst'),
    ('circuits', 'systems'),
    ('cl4health', 'workshop'),
    ('clef', 'working'),
    ('clin', 'cancer'),
    ('clin', 'inform'),
    ('clin', 'oncol'),
    ('clinical', 'cancer'),
    ('clinical', 'decision'),
    ('clinical', 'informatics'),
    ('clinical', 'medicine'),
    ('clinical', 'natural'),
    ('clinical', 'nlp'),
    ('clinical', 'oncology'),
    ('clinical', 'research'),
    ('clinicalnlp', 'acl'),
    ('clinicalnlp', 'emnlp'),
    ('clinicalnlp', 'naacl'),
    ('clinicalnlp', 'workshop'),
    ('cloud', 'computing'),
    ('cluster', 'computing'),
    ('codes', 'isss'),
    ('cogn', 'comput'),
    ('cognitive', 'computation'),
    ('cognitive', 'developmental'),
    ('cognitive', 'research'),
    ('cognitive', 'science'),
    ('cognitive', 'sciences'),
    ('cognitive', 'systems'),
    ('coling', 'lrec'),
    ('coll', 'cardiol'),
    ('commun', 'acm'),
    ('commun', 'biol'),
    ('commun', 'med'),
    ('communication', 'association'),
    ('communications', 'applications'),
    ('communications', 'biology'),
    ('communications', 'conference'),
    ('communications', 'engineering'),
    ('communications', 'medicine'),
    ('communications', 'networking'),
    ('communications', 'of'),
    ('communications', 'security'),
    ('communications', 'surveys'),
    ('communications', 'tutorials'),
    ('companion', 'proceedings'),
    ('comput', 'biol'),
    ('comput', 'biotechnol'),
    ('comput', 'commun'),
    ('comput', 'healthc'),
    ('comput', 'interact'),
    ('comput', 'linguist'),
    ('comput', 'mater'),
    ('comput', 'methods'),
    ('comput', 'programs'),
    ('comput', 'sci'),
    ('comput', 'struct'),
    ('comput', 'surv'),
    ('comput', 'syst'),
    ('comput', 'vis'),
    ('computation', 'conference'),
    ('computation', 'crowdsourcing'),
    ('computational', 'biotechnology'),
    ('computational', 'creativity'),
    ('computational', 'discovery'),
    ('computational', 'geometry'),
    ('computational', 'imaging'),
    ('computational', 'intelligence'),
    ('computational', 'linguistics'),
    ('computational', 'materials'),
    ('computational', 'molecular'),
    ('computational', 'natural'),
    ('computational', 'neuroscience'),
    ('computational', 'physics'),
    ('computational', 'science'),
    ('computational', 'semantics'),
    ('computational', 'social'),
    ('computational', 'structural'),
    ('computational', 'visual'),
    ('computer', 'aided'),
    ('computer', 'architecture'),
    ('computer', 'communications'),
    ('computer', 'graphics'),
    ('computer', 'in'),
    ('computer', 'interaction'),
    ('computer', 'language'),
    ('computer', 'methods'),
    ('computer', 'science'),
    ('computer', 'security'),
    ('computer', 'speech'),
    ('computer', 'studies'),
    ('computer', 'systems'),
    ('computer', 'vision'),
    ('computerized', 'medical'),
    ('computers', 'accessibility'),
    ('computers', 'education'),
    ('computers', 'graphics'),
    ('computers', 'in'),
    ('computing', 'applications'),
    ('computing', 'computer'),
    ('computing', 'networking'),
    ('computing', 'repository'),
    ('computing', 'research'),
    ('computing', 'survey'),
    ('computing', 'surveys'),
    ('computing', 'systems'),
    ('conference', 'labs'),
    ('conference', 'of'),
    ('conference', 'on'),
    ('conference', 'papers'),
    ('conference', 'proceedings'),
    ('conferences', 'on'),
    ('congress', 'on'),
    ('connected', 'health'),
    ('construction', 'analysis'),
    ('consumer', 'electronics'),
    ('control', 'conference'),
    ('cryptology', 'conference'),
    ('curr', 'opin'),
    ('current', 'opinion'),
    ('cvf', 'conference'),
    ('cvf', 'cvpr'),
    ('cvf', 'international'),
    ('cvf', 'winter'),
    ('cyber', 'physical'),
    ('dagm', 'german'),
    ('dart', 'miccai'),
    ('data', 'engineering'),
    ('data', 'mining'),
    ('data', 'research'),
    ('data', 'science'),
    ('data', 'society'),
    ('database', 'journal'),
    ('database', 'oxford'),
    ('database', 'syst'),
    ('database', 'systems'),
    ('datasets', 'benchmarks'),
    ('decis', 'mak'),
    ('decision', 'control'),
    ('decision', 'support'),
    ('decision', 'systems'),
    ('declarative', 'languages'),
    ('deep', 'learning'),
    ('dependable', 'secure'),
    ('dependable', 'systems'),
    ('des', 'sel'),
    ('design', 'automation'),
    ('design', 'conference'),
    ('design', 'implementation'),
    ('design', 'selection'),
    ('designing', 'interactive'),
    ('detection', 'classification'),
    ('devices', 'services'),
    ('digit', 'health'),
    ('digital', 'discovery'),
    ('digital', 'entertainment'),
    ('digital', 'health'),
    ('digital', 'imaging'),
    ('digital', 'libraries'),
    ('digital', 'medicine'),
    ('discourse', 'dialogue'),
    ('discovery', 'from'),
    ('discrete', 'algorithms'),
    ('distributed', 'computing'),
    ('distributed', 'databases'),
    ('distributed', 'parallel'),
    ('distributed', 'processing'),
    ('distributed', 'system'),
    ('distributed', 'systems'),
    ('dlmia', 'miccai'),
    ('domain', 'adaptation'),
    ('domain', 'representation'),
    ('dynamics', 'control'),
    ('e', 'print'),
    ('e', 'prints'),
    ('early', 'detection'),
    ('earth', 'observations'),
    ('ecml', 'pkdd'),
    ('ecol', 'model'),
    ('ecol', 'modell'),
    ('ecological', 'modelling'),
    ('economics', 'computation'),
    ('educational', 'applications'),
    ('educational', 'data'),
    ('ehj', 'digital'),
    ('embed', 'comput'),
    ('embedded', 'computing'),
    ('embedded', 'networked'),
    ('embedded', 'software'),
    ('embs', 'international'),
    ('emerging', 'topics'),
    ('emnlp', 'conll'),
    ('emnlp', 'ijcnlp'),
    ('empir', 'softw'),
    ('empirical', 'engineering'),
    ('empirical', 'methods'),
    ('empirical', 'software'),
    ('eng', 'comput'),
    ('engineering', 'applications'),
    ('engineering', 'computing'),
    ('engineering', 'conference'),
    ('engineering', 'in'),
    ('engineering', 'measurement'),
    ('engineering', 'methodology'),
    ('engineering', 'review'),
    ('engl', 'j'),
    ('england', 'journal'),
    ('enhancing', 'technologies'),
    ('environmental', 'research'),
    ('equity', 'access'),
    ('esec', 'fse'),
    ('ethics', 'society'),
    ('eur', 'radiol'),
    ('euro', 'par'),
    ('eurographics', 'conference'),
    ('eurographics', 'ieee'),
    ('eurographics', 'symposium'),
    ('europe', 'conference'),
    ('european', 'association'),
    ('european', 'chapter'),
    ('european', 'conference'),
    ('european', 'heart'),
    ('european', 'journal'),
    ('european', 'radiology'),
    ('european', 'semantic'),
    ('european', 'signal'),
    ('european', 'software'),
    ('european', 'symposium'),
    ('euros', 'p'),
    ('evaluation', 'conference'),
    ('evaluation', 'forum'),
    ('evaluation', 'workshop'),
    ('evolution', 'reengineering'),
    ('evolutionary', 'computation'),
    ('experimental', 'robotics'),
    ('experiments', 'technologies'),
    ('expert', 'syst'),
    ('expert', 'systems'),
    ('explorations', 'newsletter'),
    ('extended', 'abstracts'),
    ('extended', 'semantic'),
    ('extending', 'database'),
    ('fall', 'symposium'),
    ('field', 'programmable'),
    ('field', 'robotics'),
    ('findings', 'aacl'),
    ('findings', 'eacl'),
    ('findings', 'emnlp'),
    ('findings', 'ijcnlp'),
    ('findings', 'lrec'),
    ('findings', 'naacl'),
    ('findings', 'of'),
    ('fluid', 'mech'),
    ('fluid', 'mechanics'),
    ('for', 'dynamics'),
    ('for', 'health'),
    ('for', 'healthcare'),
    ('for', 'nlp'),
    ('found', 'trends'),
    ('foundations', 'of'),
    ('foundations', 'symposium'),
    ('foundations', 'trends'),
    ('front', 'artif'),
    ('front', 'cardiovasc'),
    ('front', 'comput'),
    ('front', 'digit'),
    ('front', 'genet'),
    ('front', 'immunol'),
    ('front', 'med'),
    ('front', 'neurorobot'),
    ('front', 'neurosci'),
    ('front', 'oncol'),
    ('front', 'physiol'),
    ('front', 'psychol'),
    ('front', 'public'),
    ('front', 'radiol'),
    ('front', 'robot'),
    ('frontiers', 'in'),
    ('frontiers', 'of'),
    ('functional', 'imaging'),
    ('future', 'computer'),
    ('future', 'generation'),
    ('fuzzy', 'systems'),
    ('gastrointest', 'endosc'),
    ('gastrointestinal', 'endoscopy'),
    ('generated', 'text'),
    ('generation', 'computer'),
    ('generation', 'conference'),
    ('generation', 'evaluation'),
    ('generation', 'optimization'),
    ('genetic', 'algorithms'),
    ('genetic', 'evolutionary'),
    ('genome', 'biology'),
    ('genome', 'medicine'),
    ('genome', 'research'),
    ('geographic', 'information'),
    ('geometry', 'processing'),
    ('geosci', 'remote'),
    ('geoscience', 'remote'),
    ('german', 'conference'),
    ('gesture', 'recognition'),
    ('global', 'communications'),
    ('global', 'conference'),
    ('graph', 'forum'),
    ('graphics', 'applications'),
    ('graphics', 'forum'),
    ('graphics', 'patterns'),
    ('graphs', 'conference'),
    ('hci', 'international'),
    ('health', 'inf'),
    ('health', 'inform'),
    ('health', 'informatics'),
    ('health', 'information'),
    ('health', 'journal'),
    ('health', 'medicine'),
    ('health', 'science'),
    ('health', 'symposium'),
    ('health', 'text'),
    ('health', 'workshop'),
    ('healthcare', 'conference'),
    ('healthcare', 'health'),
    ('healthcare', 'informatics'),
    ('heart', 'j'),
    ('hlt', 'naacl'),
    ('hot', 'chips'),
    ('hot', 'topics'),
    ('hum', 'behav'),
    ('human', 'behavior'),
    ('human', 'behaviour'),
    ('human', 'factors'),
    ('human', 'interaction'),
    ('humanities', 'social'),
    ('humanoid', 'robots'),
    ('iapr', 'international'),
    ('identity', 'science'),
    ('ieee', 'access'),
    ('ieee', 'automation'),
    ('ieee', 'bhi'),
    ('ieee', 'bigdata'),
    ('ieee', 'cluster'),
    ('ieee', 'cog'),
    ('ieee', 'communications'),
    ('ieee', 'computer'),
    ('ieee', 'conference'),
    ('ieee', 'congress'),
    ('ieee', 'design'),
    ('ieee', 'embc'),
    ('ieee', 'engineering'),
    ('ieee', 'global'),
    ('ieee', 'intelligent'),
    ('ieee', 'internet'),
    ('ieee', 'micro'),
    ('ieee', 'pacific'),
    ('ieee', 'pacificvis'),
    ('ieee', 'ram'),
    ('ieee', 'reviews'),
    ('ieee', 'robotics'),
    ('ieee', 'security'),
    ('ieee', 'signal'),
    ('ieee', 'software'),
    ('ieee', 'sp'),
    ('ieee', 'surveys'),
    ('ieee', 'symposium'),
    ('ieee', 'tac'),
    ('ieee', 'tc'),
    ('ieee', 'technology'),
    ('ieee', 'tmi'),
    ('ieee', 'transactions'),
    ('ieee', 'vehicles'),
    ('ieee', 'vehicular'),
    ('ieee', 'vis'),
    ('ieee', 'visual'),
    ('ieee', 'visualization'),
    ('ieee', 'vr'),
    ('iet', 'computer'),
    ('iet', 'image'),
    ('ifip', 'international'),
    ('ifip', 'middleware'),
    ('ijcai', 'ecai'),
    ('ijcai', 'pricai'),
    ('ijcnlp', 'aacl'),
    ('image', 'anal'),
    ('image', 'analysis'),
    ('image', 'communication'),
    ('image', 'computing'),
    ('image', 'graphics'),
    ('image', 'process'),
    ('image', 'processing'),
    ('image', 'reconstruction'),
    ('image', 'representation'),
    ('image', 'understanding'),
    ('imaging', 'cancer'),
    ('imaging', 'graph'),
    ('imaging', 'graphics'),
    ('imaging', 'informatics'),
    ('imaging', 'sciences'),
    ('imimic', 'miccai'),
    ('in', 'americas'),
    ('in', 'bioinformatics'),
    ('in', 'biomedicine'),
    ('in', 'biotechnology'),
    ('in', 'communications'),
    ('in', 'europe'),
    ('in', 'finance'),
    ('in', 'genetics'),
    ('in', 'immunology'),
    ('in', 'medicine'),
    ('in', 'networks'),
    ('in', 'neurorobotics'),
    ('in', 'neuroscience'),
    ('in', 'oncology'),
    ('in', 'physiology'),
    ('in', 'psychology'),
    ('indian', 'conference'),
    ('industrial', 'electronics'),
    ('industrial', 'informatics'),
    ('inf', 'fusion'),
    ('inf', 'model'),
    ('inf', 'sci'),
    ('inference', 'learning'),
    ('informatics', 'association'),
    ('informatics', 'decision'),
    ('informatics', 'journal'),
    ('informatics', 'summit'),
    ('information', 'analysis'),
    ('information', 'computation'),
    ('information', 'forensics'),
    ('information', 'fusion'),
    ('information', 'interaction'),
    ('information', 'journal'),
    ('information', 'management'),
    ('information', 'processing'),
    ('information', 'retrieval'),
    ('information', 'science'),
    ('information', 'sciences'),
    ('information', 'software'),
    ('information', 'systems'),
    ('information', 'technology'),
    ('information', 'theory'),
    ('informs', 'journal'),
    ('innovations', 'in'),
    ('innovative', 'applications'),
    ('innovative', 'data'),
    ('innovative', 'use'),
    ('insights', 'imaging'),
    ('insights', 'into'),
    ('instrumentation', 'measurement'),
    ('int', 'j'),
    ('integrated', 'circuits'),
    ('intel', 'syst'),
    ('intelligence', 'ethics'),
    ('intelligence', 'interactive'),
    ('intelligence', 'journal'),
    ('intelligence', 'operations'),
    ('intelligence', 'research'),
    ('intelligence', 'review'),
    ('intelligence', 'statistics'),
    ('intelligence', 'technology'),
    ('intelligent', 'interaction'),
    ('intelligent', 'robots'),
    ('intelligent', 'symposium'),
    ('intelligent', 'systems'),
    ('intelligent', 'transportation'),
    ('intelligent', 'user'),
    ('intelligent', 'vehicles'),
    ('interactive', 'communication'),
    ('interactive', 'intelligent'),
    ('interactive', 'mobile'),
    ('internal', 'medicine'),
    ('international', 'aaai'),
    ('international', 'acm'),
    ('international', 'conference'),
    ('international', 'cryptology'),
    ('international', 'edition'),
    ('international', 'geoscience'),
    ('international', 'joint'),
    ('international', 'journal'),
    ('international', 'learning'),
    ('international', 'miccai'),
    ('international', 'middleware'),
    ('international', 'natural'),
    ('international', 'parallel'),
    ('international', 'semantic'),
    ('international', 'society'),
    ('international', 'solid'),
    ('international', 'speech'),
    ('international', 'symposium'),
    ('international', 'workshop'),
    ('international', 'world'),
    ('internet', 'comput'),
    ('internet', 'computing'),
    ('internet', 'conference'),
    ('internet', 'measurement'),
    ('internet', 'of'),
    ('internet', 'research'),
    ('interpretability', 'of'),
    ('intrusions', 'defenses'),
    ('invest', 'radiol'),
    ('investigative', 'radiology'),
    ('iot', 'j'),
    ('iot', 'journal'),
    ('ip', 'm'),
    ('isca', 'speech'),
    ('isca', 'ssw'),
    ('isprs', 'journal'),
    ('j', 'acm'),
    ('j', 'am'),
    ('j', 'appl'),
    ('j', 'artif'),
    ('j', 'bhi'),
    ('j', 'biol'),
    ('j', 'biomed'),
    ('j', 'cheminform'),
    ('j', 'clin'),
    ('j', 'comput'),
    ('j', 'digit'),
    ('j', 'econom'),
    ('j', 'forecast'),
    ('j', 'healthc'),
    ('j', 'hum'),
    ('j', 'imaging'),
    ('j', 'mach'),
    ('j', 'med'),
    ('j', 'mol'),
    ('j', 'neuroradiol'),
    ('j', 'nucl'),
    ('j', 'oper'),
    ('j', 'ophthalmol'),
    ('j', 'oral'),
    ('j', 'pathol'),
    ('j', 'pers'),
    ('j', 'radiol'),
    ('j', 'robot'),
    ('j', 'roentgenol'),
    ('jama', 'dermatol'),
    ('jama', 'dermatology'),
    ('jama', 'intern'),
    ('jama', 'netw'),
    ('jama', 'network'),
    ('jama', 'onc'),
    ('jama', 'oncol'),
    ('jama', 'oncology'),
    ('jama', 'ophthalmol'),
    ('jama', 'ophthalmology'),
    ('jamia', 'open'),
    ('japanese', 'journal'),
    ('jco', 'cci'),
    ('jco', 'clin'),
    ('jco', 'clinical'),
    ('jmir', 'ai'),
    ('jmir', 'med'),
    ('jmir', 'medical'),
    ('jmir', 'mhealth'),
    ('joint', 'conference'),
    ('joint', 'summits'),
    ('journal', 'digital'),
    ('journal', 'of'),
    ('jpn', 'j'),
    ('jrss', 'b'),
    ('kdd', 'explorations'),
    ('knowl', 'based'),
    ('knowl', 'eng'),
    ('knowledge', 'based'),
    ('knowledge', 'conference'),
    ('knowledge', 'discovery'),
    ('knowledge', 'engineering'),
    ('knowledge', 'information'),
    ('knowledge', 'management'),
    ('knowledge', 'representation'),
    ('knowledge', 'review'),
    ('knowledge', 'systems'),
    ('korean', 'j'),
    ('korean', 'journal'),
    ('l', 's'),
    ('lab', 'invest'),
    ('laboratory', 'investigation'),
    ('lancet', 'digital'),
    ('lancet', 'health'),
    ('lancet', 'neurol'),
    ('lancet', 'neurology'),
    ('lancet', 'oncol'),
    ('lancet', 'oncology'),
    ('lang', 'process'),
    ('lang', 'resour'),
    ('language', 'engineering'),
    ('language', 'evaluation'),
    ('language', 'generation'),
    ('language', 'learning'),
    ('language', 'modeling'),
    ('language', 'processing'),
    ('language', 'resources'),
    ('language', 'technology'),
    ('languages', 'operating'),
    ('langues', 'naturelles'),
    ('learning', '4'),
    ('learning', 'applications'),
    ('learning', 'conference'),
    ('learning', 'cybernetics'),
    ('learning', 'for'),
    ('learning', 'journal'),
    ('learning', 'on'),
    ('learning', 'reasoning'),
    ('learning', 'representations'),
    ('learning', 'research'),
    ('learning', 'systems'),
    ('learning', 'technologies'),
    ('learning', 'theory'),
    ('lecture', 'notes'),
    ('lifelong', 'learning'),
    ('linguistics', 'aacl'),
    ('linguistics', 'ijcnlp'),
    ('linguistics', 'industry'),
    ('linguistics', 'international'),
    ('linguistics', 'lrec'),
    ('logic', 'programming'),
    ('lre', 'journal'),
    ('lrec', 'coling'),
    ('mach', 'intell'),
    ('mach', 'learn'),
    ('machine', '4'),
    ('machine', 'applications'),
    ('machine', 'intelligence'),
    ('machine', 'journal'),
    ('machine', 'learning'),
    ('machine', 'research'),
    ('machine', 'systems'),
    ('machine', 'translation'),
    ('machine', 'vision'),
    ('magn', 'reson'),
    ('magnetic', 'imaging'),
    ('magnetic', 'resonance'),
    ('maintenance', 'evolution'),
    ('man', 'cybernetics'),
    ('manag', 'sci'),
    ('management', 'of'),
    ('management', 'science'),
    ('mathematical', 'imaging'),
    ('measurement', 'conference'),
    ('measurement', 'modeling'),
    ('mechanics', 'engineering'),
    ('mechanisms', 'optimization'),
    ('med', 'biol'),
    ('med', 'imaging'),
    ('med', 'phys'),
    ('med', 'syst'),
    ('med', 'teach'),
    ('medical', 'association'),
    ('medical', 'biological'),
    ('medical', 'engineering'),
    ('medical', 'image'),
    ('medical', 'imaging'),
    ('medical', 'informatics'),
    ('medical', 'journal'),
    ('medical', 'physics'),
    ('medical', 'sciences'),
    ('medical', 'systems'),
    ('medical', 'teacher'),
    ('medical', 'ultrasound'),
    ('medicinal', 'chemistry'),
    ('medicine', 'ai'),
    ('medicine', 'biology'),
    ('medicine', 'molecular'),
    ('medicine', 'surgery'),
    ('medrxiv', 'preprint'),
    ('meeting', 'of'),
    ('meta', 'radiology'),
    ('methods', 'programs'),
    ('mhealth', 'uhealth'),
    ('miccai', 'brainles'),
    ('miccai', 'brainlesion'),
    ('miccai', 'dart'),
    ('miccai', 'dlmia'),
    ('miccai', 'mlmi'),
    ('miccai', 'sashimi'),
    ('miccai', 'stacom'),
    ('miccai', 'unsure'),
    ('miccai', 'workshop'),
    ('middleware', 'conference'),
    ('mining', 'analytics'),
    ('mis', 'q'),
    ('mis', 'quarterly'),
    ('ml', 'cds'),
    ('ml4h', 'neurips'),
    ('ml4h', 'symposium'),
    ('ml4h', 'workshop'),
    ('mlmi', 'miccai'),
    ('mlmir', 'miccai'),
    ('mm', 'asia'),
    ('mobile', 'computing'),
    ('mod', 'pathol'),
    ('modeling', 'of'),
    ('modeling', 'user'),
    ('models', 'of'),
    ('modern', 'pathology'),
    ('mol', 'biosci'),
    ('mol', 'cell'),
    ('mol', 'imaging'),
    ('mol', 'syst'),
    ('molecular', 'biology'),
    ('molecular', 'biosciences'),
    ('molecular', 'sciences'),
    ('molecular', 'systems'),
    ('multiagent', 'systems'),
    ('multimed', 'tools'),
    ('multimedia', 'asia'),
    ('multimedia', 'computing'),
    ('multimedia', 'conference'),
    ('multimedia', 'expo'),
    ('multimedia', 'in'),
    ('multimedia', 'modeling'),
    ('multimedia', 'retrieval'),
    ('multimedia', 'signal'),
    ('multimedia', 'systems'),
    ('multimedia', 'tools'),
    ('multimodal', 'interaction'),
    ('multimodal', 'learning'),
    ('naacl', 'hlt'),
    ('nat', 'biotechnol'),
    ('nat', 'bme'),
    ('nat', 'cancer'),
    ('nat', 'chem'),
    ('nat', 'comm'),
    ('nat', 'comms'),
    ('nat', 'commun'),
    ('nat', 'genet'),
    ('nat', 'med'),
    ('nat', 'methods'),
    ('nat', 'mi'),
    ('nat', 'neurosci'),
    ('nat', 'phys'),
    ('nat', 'protoc'),
    ('national', 'academy'),
    ('national', 'conference'),
    ('national', 'review'),
    ('national', 'science'),
    ('natl', 'acad'),
    ('natl', 'sci'),
    ('natural', 'engineering'),
    ('natural', 'language'),
    ('nature', 'bioengineering'),
    ('nature', 'biology'),
    ('nature', 'biomed'),
    ('nature', 'biomedical'),
    ('nature', 'biotechnology'),
    ('nature', 'bme'),
    ('nature', 'cancer'),
    ('nature', 'cardiovascular'),
    ('nature', 'chemical'),
    ('nature', 'chemistry'),
    ('nature', 'comm'),
    ('nature', 'commun'),
    ('nature', 'communication'),
    ('nature', 'communications'),
    ('nature', 'computational'),
    ('nature', 'digital'),
    ('nature', 'engineering'),
    ('nature', 'genetics'),
    ('nature', 'health'),
    ('nature', 'intelligence'),
    ('nature', 'machine'),
    ('nature', 'med'),
    ('nature', 'medicine'),
    ('nature', 'methods'),
    ('nature', 'mi'),
    ('nature', 'molecular'),
    ('nature', 'neuroscience'),
    ('nature', 'physics'),
    ('nature', 'protocols'),
    ('nature', 'reports'),
    ('nature', 'research'),
    ('nature', 'reviews'),
    ('nature', 'science'),
    ('nature', 'scientific'),
    ('nature', 'structural'),
    ('nejm', 'ai'),
    ('netw', 'anal'),
    ('network', 'analysis'),
    ('network', 'distributed'),
    ('network', 'protocols'),
    ('networked', 'systems'),
    ('networking', 'conference'),
    ('networking', 'storage'),
    ('networks', 'analysis'),
    ('networks', 'learning'),
    ('neural', 'applications'),
    ('neural', 'comput'),
    ('neural', 'computation'),
    ('neural', 'computing'),
    ('neural', 'information'),
    ('neural', 'letters'),
    ('neural', 'netw'),
    ('neural', 'networks'),
    ('neural', 'process'),
    ('neural', 'processing'),
    ('neurips', 'ml4h'),
    ('neuroimage', 'clin'),
    ('neuroimage', 'clinical'),
    ('neurosymbolic', 'learning'),
    ('nips', 'ml4h'),
    ('nlp', 'for'),
    ('nordic', 'conference'),
    ('npj', 'ai'),
    ('npj', 'artificial'),
    ('npj', 'breast'),
    ('npj', 'digit'),
    ('npj', 'digital'),
    ('npj', 'dm'),
    ('npj', 'health'),
    ('npj', 'imaging'),
    ('npj', 'precis'),
    ('npj', 'systems'),
    ('ntcir', 'conference'),
    ('nuclear', 'medicine'),
    ('nucleic', 'acids'),
    ('observation', 'geoinformation'),
    ('of', 'aacl'),
    ('of', 'american'),
    ('of', 'biomedical'),
    ('of', 'cardiology'),
    ('of', 'cheminformatics'),
    ('of', 'computer'),
    ('of', 'computing'),
    ('of', 'econometrics'),
    ('of', 'environment'),
    ('of', 'fluids'),
    ('of', 'forecasting'),
    ('of', 'ijcnlp'),
    ('of', 'lrec'),
    ('of', 'medicine'),
    ('of', 'nephrology'),
    ('of', 'neuroradiology'),
    ('of', 'oncology'),
    ('of', 'ophthalmology'),
    ('of', 'pathology'),
    ('of', 'radiology'),
    ('of', 'roentgenology'),
    ('of', 'sciences'),
    ('of', 'statistics'),
    ('offensive', 'technologies'),
    ('omia', 'miccai'),
    ('on', 'algorithms'),
    ('on', 'biocomputing'),
    ('on', 'biometrics'),
    ('on', 'communications'),
    ('on', 'computational'),
    ('on', 'computers'),
    ('on', 'computing'),
    ('on', 'cybernetics'),
    ('on', 'graphics'),
    ('on', 'information'),
    ('on', 'microarchitecture'),
    ('on', 'multimedia'),
    ('on', 'parallelism'),
    ('on', 'principles'),
    ('on', 'privacy'),
    ('on', 'storage'),
    ('on', 'supercomputing'),
    ('on', 'uncertainty'),
    ('on', 'visualization'),
    ('openreview', 'net'),
    ('openreview', 'preprint'),
    ('operating', 'systems'),
    ('operational', 'research'),
    ('operations', 'research'),
    ('ophthalmic', 'medical'),
    ('ophthalmol', 'sci'),
    ('ophthalmology', 'science'),
    ('opin', 'biotechnol'),
    ('opin', 'struct'),
    ('opt', 'express'),
    ('optics', 'express'),
    ('oral', 'science'),
    ('oriented', 'language'),
    ('oriented', 'programming'),
    ('p', 'rs'),
    ('pacific', 'asia'),
    ('pacific', 'chapter'),
    ('pacific', 'conference'),
    ('pacific', 'graphics'),
    ('pacific', 'symposium'),
    ('pacific', 'visualization'),
    ('parallel', 'databases'),
    ('parallel', 'distributed'),
    ('parallel', 'problem'),
    ('parallel', 'processing'),
    ('parallel', 'programming'),
    ('parsimony', 'learning'),
    ('pathology', 'informatics'),
    ('pathology', 'laboratory'),
    ('pattern', 'analysis'),
    ('pattern', 'letters'),
    ('pattern', 'recognit'),
    ('pattern', 'recognition'),
    ('pediatric', 'radiology'),
    ('peerj', 'comput'),
    ('peerj', 'computer'),
    ('peerj', 'cs'),
    ('personal', 'indoor'),
    ('personalized', 'medicine'),
    ('pervasive', 'computing'),
    ('pervasive', 'ubiquitous'),
    ('phil', 'trans'),
    ('philos', 'trans'),
    ('philosophical', 'transactions'),
    ('photogrammetry', 'remote'),
    ('phys', 'rev'),
    ('physical', 'letters'),
    ('physical', 'review'),
    ('physics', 'in'),
    ('planning', 'scheduling'),
    ('plos', 'comput'),
    ('plos', 'computational'),
    ('plos', 'digit'),
    ('plos', 'digital'),
    ('plos', 'genetics'),
    ('plos', 'med'),
    ('plos', 'medicine'),
    ('plos', 'one'),
    ('pnas', 'nexus'),
    ('pre', 'print'),
    ('precision', 'oncology'),
    ('predictive', 'intelligence'),
    ('preprints', 'org'),
    ('prevention', 'through'),
    ('prime', 'miccai'),
    ('principles', 'practice'),
    ('privacy', 'security'),
    ('privacy', 'symposium'),
    ('proc', 'ieee'),
    ('proceedings', 'of'),
    ('proceedings', 'on'),
    ('process', 'control'),
    ('process', 'manag'),
    ('process', 'syst'),
    ('processing', 'chinese'),
    ('processing', 'conference'),
    ('processing', 'control'),
    ('processing', 'industry'),
    ('processing', 'international'),
    ('processing', 'letters'),
    ('processing', 'magazine'),
    ('processing', 'management'),
    ('processing', 'systems'),
    ('prog', 'biomed'),
    ('program', 'comprehension'),
    ('programmable', 'custom'),
    ('programming', 'language'),
    ('programming', 'languages'),
    ('programs', 'biomed'),
    ('progress', 'in'),
    ('protein', 'engineering'),
    ('protein', 'sci'),
    ('protein', 'science'),
    ('public', 'health'),
    ('quant', 'imaging'),
    ('quantitative', 'finance'),
    ('quantitative', 'imaging'),
    ('r', 'bme'),
    ('ra', 'l'),
    ('ra', 'm'),
    ('radiation', 'plasma'),
    ('radiol', 'med'),
    ('radiologia', 'medica'),
    ('radiology', 'ai'),
    ('radiology', 'artificial'),
    ('radiology', 'cancer'),
    ('radiology', 'imaging'),
    ('radiology', 'intelligence'),
    ('radiother', 'oncol'),
    ('radiotherapy', 'oncology'),
    ('ras', 'international'),
    ('reality', '3d'),
    ('recent', 'advances'),
    ('recognition', 'computer'),
    ('recognition', 'letters'),
    ('recognition', 'understanding'),
    ('recommender', 'systems'),
    ('rehabilitation', 'engineering'),
    ('reinforcement', 'conference'),
    ('reinforcement', 'learning'),
    ('reliability', 'engineering'),
    ('remote', 'sens'),
    ('remote', 'sensing'),
    ('reports', 'medicine'),
    ('reports', 'methods'),
    ('representation', 'learning'),
    ('representation', 'transfer'),
    ('research', 'development'),
    ('research', 'network'),
    ('research', 'repository'),
    ('research', 'square'),
    ('resonance', 'imaging'),
    ('resources', 'evaluation'),
    ('retrieval', 'conference'),
    ('retrieval', 'journal'),
    ('rev', 'bioeng'),
    ('rev', 'cancer'),
    ('rev', 'e'),
    ('rev', 'phys'),
    ('review', 'e'),
    ('review', 'letters'),
    ('review', 'of'),
    ('reviews', 'bioengineering'),
    ('reviews', 'cancer'),
    ('reviews', 'in'),
    ('reviews', 'molecular'),
    ('reviews', 'physics'),
    ('rim', 'international'),
    ('ro', 'man'),
    ('robot', 'interaction'),
    ('robot', 'learning'),
    ('robotics', 'automation'),
    ('robotics', 'autonomous'),
    ('robotics', 'biomimetics'),
    ('robotics', 'bionics'),
    ('robotics', 'letters'),
    ('robotics', 'magazine'),
    ('robotics', 'research'),
    ('robotics', 'science'),
    ('robotics', 'systems'),
    ('royal', 'society'),
    ('royal', 'statistical'),
    ('rsj', 'international'),
    ('s', 'a'),
    ('s', 'p'),
    ('s', 'sspr'),
    ('safe', 'utilization'),
    ('sashimi', 'miccai'),
    ('scandinavian', 'conference'),
    ('sci', 'adv'),
    ('sci', 'data'),
    ('sci', 'rep'),
    ('sci', 'robot'),
    ('sci', 'technol'),
    ('sci', 'transl'),
    ('science', 'advances'),
    ('science', 'china'),
    ('science', 'discovery'),
    ('science', 'education'),
    ('science', 'engineering'),
    ('science', 'information'),
    ('science', 'medicine'),
    ('science', 'review'),
    ('science', 'robotics'),
    ('science', 'systems'),
    ('science', 'technology'),
    ('science', 'translational'),
    ('sciences', 'communications'),
    ('scientific', 'computing'),
    ('scientific', 'data'),
    ('scientific', 'report'),
    ('scientific', 'reports'),
    ('sclerosis', 'stroke'),
    ('security', 'privacy'),
    ('security', 'symposium'),
    ('selected', 'areas'),
    ('selected', 'topics'),
    ('semantic', 'evaluation'),
    ('semeval', 'workshop'),
    ('sensing', 'letters'),
    ('sensing', 'symposium'),
    ('sensor', 'systems'),
    ('sensors', 'journal'),
    ('series', 'b'),
    ('service', 'management'),
    ('services', 'computing'),
    ('shared', 'task'),
    ('shared', 'tasks'),
    ('siam', 'international'),
    ('siam', 'j'),
    ('siam', 'journal'),
    ('siam', 'review'),
    ('siam', 'symposium'),
    ('sibgrapi', 'conference'),
    ('sigaccess', 'conference'),
    ('sigai', 'symposium'),
    ('sigbiomed', 'workshop'),
    ('sigchi', 'conference'),
    ('sigcomm', 'conference'),
    ('sigda', 'international'),
    ('sigevo', 'conference'),
    ('siggraph', 'asia'),
    ('siggraph', 'conference'),
    ('siggraph', 'papers'),
    ('siggraph', 'proceedings'),
    ('siggraph', 'symposium'),
    ('sigir', 'ap'),
    ('sigir', 'conference'),
    ('sigkdd', 'conference'),
    ('sigkdd', 'explor'),
    ('sigkdd', 'explorations'),
    ('sigkdd', 'international'),
    ('sigkdd', 'newsletter'),
    ('sigmetrics', 'international'),
    ('sigmod', 'conference'),
    ('sigmod', 'international'),
    ('sigmod', 'rec'),
    ('sigmod', 'record'),
    ('sigmod', 'sigact'),
    ('signal', 'letters'),
    ('signal', 'magazine'),
    ('signal', 'processing'),
    ('sigplan', 'conference'),
    ('sigplan', 'international'),
    ('sigplan', 'symposium'),
    ('sigsac', 'conference'),
    ('sigsoft', 'international'),
    ('sigspatial', 'international'),
    ('simplifying', 'medical'),
    ('simplifying', 'ultrasound'),
    ('simulation', 'conference'),
    ('simulation', 'synthesis'),
    ('skeletal', 'radiology'),
    ('smart', 'health'),
    ('sn', 'computer'),
    ('social', 'analysis'),
    ('social', 'computing'),
    ('social', 'network'),
    ('social', 'science'),
    ('society', 'conference'),
    ('soft', 'comput'),
    ('soft', 'computing'),
    ('softw', 'technol'),
    ('software', 'codesign'),
    ('software', 'engineering'),
    ('software', 'repositories'),
    ('software', 'technology'),
    ('software', 'testing'),
    ('solving', 'from'),
    ('source', 'software'),
    ('south', 'pacific'),
    ('special', 'interest'),
    ('speech', 'communication'),
    ('speech', 'lang'),
    ('speech', 'language'),
    ('speech', 'synthesis'),
    ('speech', 'workshop'),
    ('spie', 'mi'),
    ('spoken', 'language'),
    ('spoken', 'technology'),
    ('spring', 'symposium'),
    ('sspr', 'spr'),
    ('ssrn', 'electronic'),
    ('stacom', 'miccai'),
    ('state', 'circuits'),
    ('statistical', 'association'),
    ('storage', 'file'),
    ('storage', 'technologies'),
    ('struct', 'biotechnol'),
    ('struct', 'mol'),
    ('structural', 'biology'),
    ('structural', 'biotechnology'),
    ('structural', 'molecular'),
    ('structural', 'syntactic'),
    ('summits', 'transl'),
    ('support', 'systems'),
    ('supported', 'cooperative'),
    ('surveys', 'tutorials'),
    ('symp', 'biocomput'),
    ('symposium', 'on'),
    ('symposium', 'proceedings'),
    ('symposium', 'series'),
    ('synth', 'catal'),
    ('synthesis', 'catalysis'),
    ('synthesis', 'workshop'),
    ('syst', 'softw'),
    ('syst', 'technol'),
    ('system', 'demonstrations'),
    ('systems', 'biology'),
    ('systems', 'conference'),
    ('systems', 'research'),
    ('systems', 'software'),
    ('systems', 'symposium'),
    ('t', 'ase'),
    ('t', 'csvt'),
    ('t', 'cyb'),
    ('t', 'ifs'),
    ('t', 'ip'),
    ('t', 'its'),
    ('t', 'iv'),
    ('t', 'mech'),
    ('t', 'mi'),
    ('t', 'mm'),
    ('t', 'nnls'),
    ('t', 'pami'),
    ('t', 'ro'),
    ('technical', 'conference'),
    ('technical', 'symposium'),
    ('techniques', 'applications'),
    ('technology', 'applications'),
    ('technology', 'conference'),
    ('technology', 'workshop'),
    ('temporal', 'databases'),
    ('theoretical', 'computer'),
    ('theory', 'applications'),
    ('things', 'journal'),
    ('time', 'embedded'),
    ('tr', 'c'),
    ('traitement', 'automatique'),
    ('trans', 'biomed'),
    ('trans', 'cybern'),
    ('trans', 'graph'),
    ('trans', 'knowl'),
    ('trans', 'multimedia'),
    ('trans', 'netw'),
    ('trans', 'pattern'),
    ('trans', 'storage'),
    ('transactions', 'on'),
    ('transl', 'vis'),
    ('translational', 'engineering'),
    ('translational', 'medicine'),
    ('translational', 'science'),
    ('translational', 'vision'),
    ('transportation', 'research'),
    ('trends', 'in'),
    ('trustworthy', 'machine'),
    ('trustworthy', 'natural'),
    ('tsinghua', 'science'),
    ('tsinghua', 'technology'),
    ('tutorial', 'abstracts'),
    ('ultrasound', 'in'),
    ('ultrasound', 'med'),
    ('uncertainty', 'in'),
    ('understanding', 'analysis'),
    ('united', 'states'),
    ('unsure', 'miccai'),
    ('usenix', 'annual'),
    ('usenix', 'atc'),
    ('usenix', 'conference'),
    ('usenix', 'fast'),
    ('usenix', 'sec'),
    ('usenix', 'security'),
    ('usenix', 'symposium'),
    ('usenix', 'woot'),
    ('usenix', 'workshop'),
    ('user', 'adap'),
    ('user', 'interface'),
    ('user', 'interfaces'),
    ('vehicles', 'symposium'),
    ('vehicular', 'conference'),
    ('vehicular', 'technology'),
    ('verification', 'validation'),
    ('vgtc', 'symposium'),
    ('video', 'processing'),
    ('video', 'technology'),
    ('vis', 'comput'),
    ('vision', 'applications'),
    ('vision', 'computing'),
    ('vision', 'conference'),
    ('vision', 'graphics'),
    ('visual', 'analytics'),
    ('visual', 'communication'),
    ('visual', 'communications'),
    ('visual', 'computer'),
    ('visual', 'informatics'),
    ('visual', 'intelligence'),
    ('visualization', 'analytics'),
    ('visualization', 'conference'),
    ('visualization', 'symposium'),
    ('visualization', 'visual'),
    ('vldb', 'endow'),
    ('vldb', 'endowment'),
    ('vldb', 'journal'),
    ('w', 'nut'),
    ('wearable', 'ubiquitous'),
    ('web', 'conference'),
    ('web', 'semantics'),
    ('webconf', 'companion'),
    ('wiley', 'interdisciplinary'),
    ('winter', 'conference'),
    ('winter', 'simulation'),
    ('wireless', 'communications'),
    ('wires', 'data'),
    ('wires', 'dmkd'),
    ('with', 'applications'),
    ('woot', 'conference'),
    ('workshop', 'on'),
    ('world', 'congress'),
    ('www', 'companion'),
    ('yearb', 'med'),
    ('yearbook', 'of'),
)
