"""Made from venues.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

from typing import Any

CONFERENCE: dict[str, dict[str, Any]] = {
    'MICCAI': {
        'name': 'International Conference on Medical Image Computing and Computer-Assisted Intervention',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Medical Image Computing and Computer-Assisted Intervention', 'Medical Image Computing and Computer Assisted Intervention Society'),
        'typos': ('MICAI', 'MICCIA', 'MICAAI', 'MICCA', 'MICCCAI', 'MICCAl'),
    },
    'IPMI': {
        'name': 'International Conference on Information Processing in Medical Imaging',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Information Processing in Medical Imaging',),
    },
    'ISBI': {
        'name': 'IEEE International Symposium on Biomedical Imaging',
        'publisher': 'IEEE',
    },
    'EMBC': {
        'name': 'Annual International Conference of the IEEE Engineering in Medicine and Biology Society',
        'publisher': 'IEEE',
        'aliases': ('IEEE EMBC', 'EMBS', 'International Conference of the IEEE Engineering in Medicine and Biology Society'),
    },
    'MIDL': {
        'name': 'Medical Imaging with Deep Learning',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('International Conference on Medical Imaging with Deep Learning',),
        'since': 2019,
    },
    'BIBM': {
        'name': 'IEEE International Conference on Bioinformatics and Biomedicine',
        'publisher': 'IEEE',
    },
    'BIBE': {
        'name': 'IEEE International Conference on Bioinformatics and Bioengineering',
        'publisher': 'IEEE',
    },
    'BHI': {
        'name': 'IEEE-EMBS International Conference on Biomedical and Health Informatics',
        'publisher': 'IEEE',
        'aliases': ('IEEE EMBS International Conference on Biomedical & Health Informatics', 'IEEE BHI'),
    },
    'ICHI': {
        'name': 'IEEE International Conference on Healthcare Informatics',
        'publisher': 'IEEE',
    },
    'CBMS': {
        'name': 'IEEE International Symposium on Computer-Based Medical Systems',
        'publisher': 'IEEE',
    },
    'CHASE': {
        'name': 'IEEE/ACM International Conference on Connected Health: Applications, Systems and Engineering Technologies',
    },
    'SPIE MI': {
        'name': 'Medical Imaging',
        'publisher': 'SPIE',
        'series': 'Proceedings of SPIE',
        'aliases': ('SPIE Medical Imaging', 'SPIE-MI', 'Proc SPIE Medical Imaging'),
    },
    'CHIL': {
        'name': 'Conference on Health, Inference, and Learning',
        'aliases': ('ACM Conference on Health, Inference, and Learning',),
    },
    'ML4H': {
        'name': 'Machine Learning for Health',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('Machine Learning for Health Symposium', 'Machine Learning for Health Workshop', 'ML4H Symposium', 'ML4H Workshop', 'NeurIPS ML4H', 'ML4H@NeurIPS', 'NIPS ML4H', 'Machine Learning 4 Health'),
        'since': 2019,
    },
    'MLHC': {
        'name': 'Machine Learning for Healthcare Conference',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('Machine Learning for Healthcare', 'MLforHC'),
        'since': 2016,
    },
    'AMIA': {
        'name': 'AMIA Annual Symposium Proceedings',
        'publisher': 'American Medical Informatics Association',
        'aliases': ('AMIA Annual Symposium', 'AMIA Symposium', 'AMIA Annu Symp Proc', 'American Medical Informatics Association Annual Symposium'),
    },
    'AMIA Summits': {
        'name': 'AMIA Joint Summits on Translational Science Proceedings',
        'publisher': 'American Medical Informatics Association',
        'aliases': ('AMIA Joint Summits on Translational Science', 'AMIA Summit', 'AMIA Jt Summits Transl Sci Proc', 'AMIA Informatics Summit', 'AMIA Summits on Translational Science Proceedings'),
    },
    'AIME': {
        'name': 'International Conference on Artificial Intelligence in Medicine',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Conference on Artificial Intelligence in Medicine in Europe', 'Conference on Artificial Intelligence in Medicine'),
    },
    'MedInfo': {
        'name': 'World Congress on Medical and Health Informatics',
        'aliases': ('MEDINFO',),
    },
    'PSB': {
        'name': 'Pacific Symposium on Biocomputing',
        'aliases': ('Pac Symp Biocomput',),
    },
    'IPCAI': {
        'name': 'International Conference on Information Processing in Computer-Assisted Interventions',
    },
    'MIUA': {
        'name': 'Medical Image Understanding and Analysis',
        'publisher': 'Springer',
        'aliases': ('Annual Conference on Medical Image Understanding and Analysis', 'Conference on Medical Image Understanding and Analysis'),
    },
    'ISMRM': {
        'name': 'Annual Meeting of the International Society for Magnetic Resonance in Medicine',
        'aliases': ('Proceedings of the International Society for Magnetic Resonance in Medicine',),
    },
    'FIMH': {
        'name': 'International Conference on Functional Imaging and Modeling of the Heart',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Functional Imaging and Modeling of the Heart',),
    },
    'SIPAIM': {
        'name': 'International Symposium on Medical Information Processing and Analysis',
    },
    'BVM': {
        'name': 'Bildverarbeitung für die Medizin',
        'publisher': 'Springer',
        'series': 'Informatik aktuell',
        'aliases': ('German Conference on Medical Image Computing',),
    },
    'ACM BCB': {
        'name': 'ACM International Conference on Bioinformatics, Computational Biology and Health Informatics',
        'publisher': 'ACM',
        'aliases': ('BCB', 'ACM-BCB', 'ACM Conference on Bioinformatics, Computational Biology, and Health Informatics'),
    },
    'RECOMB': {
        'name': 'International Conference on Research in Computational Molecular Biology',
        'aliases': ('Annual International Conference on Research in Computational Molecular Biology',),
    },
    'ISMB': {
        'name': 'International Conference on Intelligent Systems for Molecular Biology',
    },
    'CVPR': {
        'name': 'IEEE/CVF Conference on Computer Vision and Pattern Recognition',
        'publisher': 'IEEE',
        'aliases': ('IEEE Computer Society Conference on Computer Vision and Pattern Recognition', 'Computer Vision and Pattern Recognition', 'Conference on Computer Vision and Pattern Recognition', 'IEEE/CVF CVPR'),
        'typos': ('CPVR', 'CVRP', 'CVPPR'),
        'until': {'2017': 'IEEE Conference on Computer Vision and Pattern Recognition'},
    },
    'ICCV': {
        'name': 'IEEE/CVF International Conference on Computer Vision',
        'publisher': 'IEEE',
        'until': {'2017': 'IEEE International Conference on Computer Vision'},
    },
    'ECCV': {
        'name': 'European Conference on Computer Vision',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'WACV': {
        'name': 'IEEE/CVF Winter Conference on Applications of Computer Vision',
        'publisher': 'IEEE',
        'aliases': ('Winter Conference on Applications of Computer Vision',),
        'until': {'2020': 'IEEE Winter Conference on Applications of Computer Vision'},
    },
    'ACCV': {
        'name': 'Asian Conference on Computer Vision',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'BMVC': {
        'name': 'British Machine Vision Conference',
        'publisher': 'BMVA Press',
    },
    '3DV': {
        'name': 'International Conference on 3D Vision',
        'publisher': 'IEEE',
    },
    'FG': {
        'name': 'IEEE International Conference on Automatic Face and Gesture Recognition',
        'publisher': 'IEEE',
        'aliases': ('Automatic Face and Gesture Recognition',),
    },
    'ICIP': {
        'name': 'IEEE International Conference on Image Processing',
        'publisher': 'IEEE',
    },
    'ICPR': {
        'name': 'International Conference on Pattern Recognition',
    },
    'ICDAR': {
        'name': 'International Conference on Document Analysis and Recognition',
    },
    'GCPR': {
        'name': 'DAGM German Conference on Pattern Recognition',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('German Conference on Pattern Recognition',),
    },
    'PRCV': {
        'name': 'Chinese Conference on Pattern Recognition and Computer Vision',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'ICIG': {
        'name': 'International Conference on Image and Graphics',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'ICVGIP': {
        'name': 'Indian Conference on Computer Vision, Graphics and Image Processing',
        'publisher': 'ACM',
    },
    'DICTA': {
        'name': 'International Conference on Digital Image Computing: Techniques and Applications',
        'publisher': 'IEEE',
    },
    'VCIP': {
        'name': 'IEEE International Conference on Visual Communications and Image Processing',
        'publisher': 'IEEE',
    },
    'IJCB': {
        'name': 'IEEE International Joint Conference on Biometrics',
        'publisher': 'IEEE',
    },
    'SIBGRAPI': {
        'name': 'SIBGRAPI Conference on Graphics, Patterns and Images',
        'publisher': 'IEEE',
    },
    'VISAPP': {
        'name': 'International Conference on Computer Vision Theory and Applications',
        'publisher': 'SciTePress',
    },
    'SCIA': {
        'name': 'Scandinavian Conference on Image Analysis',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'SIGGRAPH': {
        'name': 'ACM SIGGRAPH Conference',
        'publisher': 'ACM',
        'aliases': ('ACM SIGGRAPH', 'ACM SIGGRAPH Conference Proceedings', 'SIGGRAPH Conference Papers'),
    },
    'SIGGRAPH Asia': {
        'name': 'ACM SIGGRAPH Asia Conference',
        'publisher': 'ACM',
        'aliases': ('ACM SIGGRAPH Asia', 'SIGGRAPH Asia Conference Papers'),
    },
    'Eurographics': {
        'name': 'Annual Conference of the European Association for Computer Graphics',
    },
    'IEEE VR': {
        'name': 'IEEE Conference on Virtual Reality and 3D User Interfaces',
        'publisher': 'IEEE',
        'aliases': ('IEEEVR',),
    },
    'ISMAR': {
        'name': 'IEEE International Symposium on Mixed and Augmented Reality',
        'publisher': 'IEEE',
    },
    'IEEE VIS': {
        'name': 'IEEE Visualization Conference',
        'publisher': 'IEEE',
        'aliases': ('VIS', 'IEEE Visualization and Visual Analytics'),
    },
    'NeurIPS': {
        'name': 'Advances in Neural Information Processing Systems',
        'event': 'Conference on Neural Information Processing Systems',
        'publisher': 'Curran Associates',
        'aliases': ('NIPS', 'Annual Conference on Neural Information Processing Systems', 'Proceedings of the Neural Information Processing Systems Track on Datasets and Benchmarks', 'Neural Information Processing Systems', 'Adv Neural Inf Process Syst'),
        'typos': ('NeuIPS', 'NeurlPS', 'NeruIPS', 'NuerIPS', 'NeurPIS', 'NeurISP', 'NurIPS', 'Nuerips', 'NueurIPS', 'NerIPS', 'NeurIP'),
        'since': 2008,
    },
    'ICML': {
        'name': 'International Conference on Machine Learning',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'since': 2013,
    },
    'ICLR': {
        'name': 'International Conference on Learning Representations',
        'publisher': 'OpenReview.net',
    },
    'AAAI': {
        'name': 'AAAI Conference on Artificial Intelligence',
        'publisher': 'AAAI Press',
        'aliases': ('Proceedings of the AAAI Conference on Artificial Intelligence', 'National Conference on Artificial Intelligence', 'Association for the Advancement of Artificial Intelligence'),
        'typos': ('AAAAI', 'AAA1'),
    },
    'IJCAI': {
        'name': 'International Joint Conference on Artificial Intelligence',
        'publisher': 'International Joint Conferences on Artificial Intelligence Organization',
        'aliases': ('IJCAI-ECAI', 'IJCAI-PRICAI', 'International Joint Conferences on Artificial Intelligence'),
        'typos': ('IJACI', 'IJCIA'),
    },
    'IAAI': {
        'name': 'Innovative Applications of Artificial Intelligence Conference',
        'publisher': 'AAAI Press',
        'aliases': ('Conference on Innovative Applications of Artificial Intelligence', 'Innovative Applications of Artificial Intelligence'),
    },
    'AISTATS': {
        'name': 'International Conference on Artificial Intelligence and Statistics',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('Artificial Intelligence and Statistics',),
        'typos': ('AISTAT',),
        'since': 2007,
    },
    'UAI': {
        'name': 'Conference on Uncertainty in Artificial Intelligence',
        'aliases': ('Uncertainty in Artificial Intelligence',),
    },
    'COLT': {
        'name': 'Conference on Learning Theory',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('Annual Conference on Learning Theory',),
        'since': 2011,
    },
    'ALT': {
        'name': 'International Conference on Algorithmic Learning Theory',
        'aliases': ('Algorithmic Learning Theory',),
    },
    'ACML': {
        'name': 'Asian Conference on Machine Learning',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'since': 2010,
    },
    'ECML PKDD': {
        'name': 'European Conference on Machine Learning and Principles and Practice of Knowledge Discovery in Databases',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('ECML', 'PKDD', 'ECMLPKDD', 'ECML/PKDD', 'European Conference on Machine Learning and Knowledge Discovery in Databases', 'Machine Learning and Knowledge Discovery in Databases', 'Joint European Conference on Machine Learning and Knowledge Discovery in Databases', 'European Conference on Machine Learning'),
    },
    'ECAI': {
        'name': 'European Conference on Artificial Intelligence',
    },
    'PRICAI': {
        'name': 'Pacific Rim International Conference on Artificial Intelligence',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'AAMAS': {
        'name': 'International Conference on Autonomous Agents and Multiagent Systems',
        'aliases': ('Autonomous Agents and Multiagent Systems Conference', 'International Conference on Autonomous Agents and Multi-Agent Systems'),
    },
    'KR': {
        'name': 'International Conference on Principles of Knowledge Representation and Reasoning',
    },
    'ICAPS': {
        'name': 'International Conference on Automated Planning and Scheduling',
        'publisher': 'AAAI Press',
    },
    'AIES': {
        'name': 'AAAI/ACM Conference on AI, Ethics, and Society',
        'aliases': ('AAAI/ACM Conference on Artificial Intelligence, Ethics, and Society',),
    },
    'AIIDE': {
        'name': 'AAAI Conference on Artificial Intelligence and Interactive Digital Entertainment',
        'publisher': 'AAAI Press',
    },
    'HCOMP': {
        'name': 'AAAI Conference on Human Computation and Crowdsourcing',
        'publisher': 'AAAI Press',
    },
    'COLM': {
        'name': 'Conference on Language Modeling',
    },
    'CLeaR': {
        'name': 'Conference on Causal Learning and Reasoning',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('Causal Learning and Reasoning',),
    },
    'CoLLAs': {
        'name': 'Conference on Lifelong Learning Agents',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
    },
    'LoG': {
        'name': 'Learning on Graphs Conference',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('Learning on Graphs',),
    },
    'AutoML-Conf': {
        'name': 'International Conference on Automated Machine Learning',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('AutoML', 'AutoML Conference'),
    },
    'CPAL': {
        'name': 'Conference on Parsimony and Learning',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
    },
    'RLC': {
        'name': 'Reinforcement Learning Conference',
    },
    'L4DC': {
        'name': 'Learning for Dynamics and Control Conference',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('Learning for Dynamics and Control',),
        'since': 2020,
    },
    'NeSy': {
        'name': 'International Conference on Neurosymbolic Learning and Reasoning',
        'aliases': ('International Conference on Neural-Symbolic Learning and Reasoning',),
    },
    'MLSys': {
        'name': 'Conference on Machine Learning and Systems',
        'aliases': ('Proceedings of Machine Learning and Systems', 'Machine Learning and Systems', 'SysML'),
    },
    'SaTML': {
        'name': 'IEEE Conference on Secure and Trustworthy Machine Learning',
        'publisher': 'IEEE',
    },
    'CogSci': {
        'name': 'Annual Meeting of the Cognitive Science Society',
        'aliases': ('Annual Conference of the Cognitive Science Society',),
    },
    'IJCNN': {
        'name': 'International Joint Conference on Neural Networks',
        'publisher': 'IEEE',
    },
    'ICANN': {
        'name': 'International Conference on Artificial Neural Networks',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'ICONIP': {
        'name': 'International Conference on Neural Information Processing',
        'publisher': 'Springer',
    },
    'ESANN': {
        'name': 'European Symposium on Artificial Neural Networks, Computational Intelligence and Machine Learning',
        'aliases': ('European Symposium on Artificial Neural Networks',),
    },
    'ICTAI': {
        'name': 'IEEE International Conference on Tools with Artificial Intelligence',
        'publisher': 'IEEE',
    },
    'ICMLA': {
        'name': 'IEEE International Conference on Machine Learning and Applications',
        'publisher': 'IEEE',
    },
    'GECCO': {
        'name': 'Genetic and Evolutionary Computation Conference',
        'publisher': 'ACM',
    },
    'CEC': {
        'name': 'IEEE Congress on Evolutionary Computation',
        'publisher': 'IEEE',
    },
    'SMC': {
        'name': 'IEEE International Conference on Systems, Man, and Cybernetics',
        'publisher': 'IEEE',
    },
    'AIED': {
        'name': 'International Conference on Artificial Intelligence in Education',
        'publisher': 'Springer',
    },
    'EDM': {
        'name': 'International Conference on Educational Data Mining',
        'aliases': ('Educational Data Mining',),
    },
    'LAK': {
        'name': 'International Learning Analytics and Knowledge Conference',
        'publisher': 'ACM',
        'aliases': ('International Conference on Learning Analytics and Knowledge',),
    },
    'CICAI': {
        'name': 'CAAI International Conference on Artificial Intelligence',
        'publisher': 'Springer',
    },
    'ACL': {
        'name': 'Annual Meeting of the Association for Computational Linguistics',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('Meeting of the Association for Computational Linguistics', 'Association for Computational Linguistics', 'ACL-IJCNLP', 'ACL/IJCNLP', 'Annual Meeting of the Association for Computational Linguistics and the International Joint Conference on Natural Language Processing'),
    },
    'EMNLP': {
        'name': 'Conference on Empirical Methods in Natural Language Processing',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('Empirical Methods in Natural Language Processing', 'EMNLP-IJCNLP', 'EMNLP/IJCNLP', 'EMNLP-CoNLL', 'Conference on Empirical Methods in Natural Language Processing and the International Joint Conference on Natural Language Processing'),
        'typos': ('ENNLP', 'EMLNP', 'ENMLP', 'EMNPL', 'EMNL'),
    },
    'NAACL': {
        'name': 'Conference of the Nations of the Americas Chapter of the Association for Computational Linguistics: Human Language Technologies',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('NAACL-HLT', 'HLT-NAACL', 'Conference of the North American Chapter of the Association for Computational Linguistics', 'Conference of the Nations of the Americas Chapter of the Association for Computational Linguistics', 'North American Chapter of the Association for Computational Linguistics', 'Annual Conference of the North American Chapter of the Association for Computational Linguistics'),
        'typos': ('NACCL', 'NACL', 'NAALC'),
        'until': {'2024': 'Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies'},
    },
    'EACL': {
        'name': 'Conference of the European Chapter of the Association for Computational Linguistics',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('European Chapter of the Association for Computational Linguistics',),
    },
    'Findings': {
        'name': 'Findings of the Association for Computational Linguistics',
        'publisher': 'Association for Computational Linguistics',
    },
    'AACL': {
        'name': 'Conference of the Asia-Pacific Chapter of the Association for Computational Linguistics',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('AACL-IJCNLP', 'IJCNLP-AACL', 'AACL/IJCNLP', 'Conference of the Asia-Pacific Chapter of the Association for Computational Linguistics and the International Joint Conference on Natural Language Processing'),
    },
    'IJCNLP': {
        'name': 'International Joint Conference on Natural Language Processing',
    },
    'COLING': {
        'name': 'International Conference on Computational Linguistics',
        'typos': ('COLLING', 'COLNG'),
    },
    'LREC': {
        'name': 'International Conference on Language Resources and Evaluation',
        'publisher': 'European Language Resources Association',
        'aliases': ('Language Resources and Evaluation Conference',),
    },
    'LREC-COLING': {
        'name': 'Joint International Conference on Computational Linguistics, Language Resources and Evaluation',
        'publisher': 'ELRA and ICCL',
        'aliases': ('COLING-LREC',),
    },
    'CoNLL': {
        'name': 'Conference on Computational Natural Language Learning',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('Computational Natural Language Learning',),
    },
    '*SEM': {
        'name': 'Joint Conference on Lexical and Computational Semantics',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('StarSEM',),
    },
    'INLG': {
        'name': 'International Natural Language Generation Conference',
        'aliases': ('International Conference on Natural Language Generation',),
    },
    'SIGDIAL': {
        'name': 'Annual Meeting of the Special Interest Group on Discourse and Dialogue',
        'aliases': ('Meeting of the Special Interest Group on Discourse and Dialogue',),
    },
    'RANLP': {
        'name': 'International Conference on Recent Advances in Natural Language Processing',
        'aliases': ('Recent Advances in Natural Language Processing',),
    },
    'NLPCC': {
        'name': 'CCF International Conference on Natural Language Processing and Chinese Computing',
        'publisher': 'Springer',
        'aliases': ('Natural Language Processing and Chinese Computing',),
    },
    'CCL': {
        'name': 'China National Conference on Chinese Computational Linguistics',
        'aliases': ('Chinese National Conference on Computational Linguistics', 'Chinese Computational Linguistics'),
    },
    'EAMT': {
        'name': 'Annual Conference of the European Association for Machine Translation',
    },
    'WMT': {
        'name': 'Conference on Machine Translation',
        'publisher': 'Association for Computational Linguistics',
        'since': 2016,
    },
    'AMTA': {
        'name': 'Conference of the Association for Machine Translation in the Americas',
    },
    'TALN': {
        'name': 'Conférence sur le Traitement Automatique des Langues Naturelles',
    },
    'PACLIC': {
        'name': 'Pacific Asia Conference on Language, Information and Computation',
    },
    'NoDaLiDa': {
        'name': 'Nordic Conference on Computational Linguistics',
    },
    'ICASSP': {
        'name': 'IEEE International Conference on Acoustics, Speech and Signal Processing',
        'publisher': 'IEEE',
        'aliases': ('International Conference on Acoustics, Speech, and Signal Processing',),
        'typos': ('ICCASP', 'ICASPP', 'ICSSAP', 'ICASP'),
    },
    'Interspeech': {
        'name': 'Annual Conference of the International Speech Communication Association',
        'publisher': 'ISCA',
    },
    'ASRU': {
        'name': 'IEEE Automatic Speech Recognition and Understanding Workshop',
        'publisher': 'IEEE',
    },
    'SLT': {
        'name': 'IEEE Spoken Language Technology Workshop',
        'publisher': 'IEEE',
        'aliases': ('Spoken Language Technology',),
    },
    'EUSIPCO': {
        'name': 'European Signal Processing Conference',
    },
    'ISMIR': {
        'name': 'International Society for Music Information Retrieval Conference',
        'aliases': ('International Conference on Music Information Retrieval',),
    },
    'WASPAA': {
        'name': 'IEEE Workshop on Applications of Signal Processing to Audio and Acoustics',
        'publisher': 'IEEE',
    },
    'ISCSLP': {
        'name': 'International Symposium on Chinese Spoken Language Processing',
    },
    'APSIPA': {
        'name': 'Asia-Pacific Signal and Information Processing Association Annual Summit and Conference',
        'aliases': ('APSIPA ASC',),
    },
    'MLSP': {
        'name': 'IEEE International Workshop on Machine Learning for Signal Processing',
        'publisher': 'IEEE',
    },
    'KDD': {
        'name': 'ACM SIGKDD Conference on Knowledge Discovery and Data Mining',
        'publisher': 'ACM',
        'aliases': ('SIGKDD', 'ACM SIGKDD', 'ACM SIGKDD International Conference on Knowledge Discovery and Data Mining', 'International Conference on Knowledge Discovery and Data Mining', 'Knowledge Discovery and Data Mining'),
        'since': 1999,
    },
    'SIGIR': {
        'name': 'International ACM SIGIR Conference on Research and Development in Information Retrieval',
        'publisher': 'ACM',
        'aliases': ('ACM SIGIR Conference on Research and Development in Information Retrieval', 'Annual International ACM SIGIR Conference on Research and Development in Information Retrieval'),
    },
    'WWW': {
        'name': 'ACM Web Conference',
        'publisher': 'ACM',
        'aliases': ('TheWebConf', 'WebConf', 'World Wide Web Conference', 'International Conference on World Wide Web'),
        'since': 2001,
        'until': {'2017': 'International World Wide Web Conference', '2020': 'The Web Conference'},
    },
    'CIKM': {
        'name': 'ACM International Conference on Information and Knowledge Management',
        'publisher': 'ACM',
        'aliases': ('Conference on Information and Knowledge Management',),
    },
    'WSDM': {
        'name': 'ACM International Conference on Web Search and Data Mining',
        'publisher': 'ACM',
        'aliases': ('Web Search and Data Mining',),
    },
    'RecSys': {
        'name': 'ACM Conference on Recommender Systems',
        'publisher': 'ACM',
    },
    'ICDM': {
        'name': 'IEEE International Conference on Data Mining',
        'publisher': 'IEEE',
    },
    'SDM': {
        'name': 'SIAM International Conference on Data Mining',
        'publisher': 'SIAM',
    },
    'PAKDD': {
        'name': 'Pacific-Asia Conference on Knowledge Discovery and Data Mining',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'DSAA': {
        'name': 'IEEE International Conference on Data Science and Advanced Analytics',
        'publisher': 'IEEE',
    },
    'BigData': {
        'name': 'IEEE International Conference on Big Data',
        'publisher': 'IEEE',
        'aliases': ('IEEE Big Data', 'IEEE BigData'),
    },
    'ECIR': {
        'name': 'European Conference on Information Retrieval',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Advances in Information Retrieval',),
    },
    'ICTIR': {
        'name': 'ACM SIGIR International Conference on Theory of Information Retrieval',
        'publisher': 'ACM',
        'aliases': ('International Conference on the Theory of Information Retrieval',),
    },
    'CHIIR': {
        'name': 'ACM SIGIR Conference on Human Information Interaction and Retrieval',
        'publisher': 'ACM',
        'aliases': ('Conference on Human Information Interaction and Retrieval',),
    },
    'SIGIR-AP': {
        'name': 'International ACM SIGIR Conference on Research and Development in Information Retrieval in the Asia Pacific Region',
        'publisher': 'ACM',
    },
    'TREC': {
        'name': 'Text REtrieval Conference',
        'publisher': 'NIST',
    },
    'CLEF': {
        'name': 'Conference and Labs of the Evaluation Forum',
        'aliases': ('Cross-Language Evaluation Forum', 'ImageCLEF', 'CLEF Working Notes', 'Conference and Labs of the Evaluation Forum Working Notes'),
    },
    'NTCIR': {
        'name': 'NTCIR Conference on Evaluation of Information Access Technologies',
    },
    'JCDL': {
        'name': 'ACM/IEEE Joint Conference on Digital Libraries',
    },
    'ISWC': {
        'name': 'International Semantic Web Conference',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'ESWC': {
        'name': 'Extended Semantic Web Conference',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('European Semantic Web Conference',),
    },
    'ICWSM': {
        'name': 'International AAAI Conference on Web and Social Media',
        'publisher': 'AAAI Press',
    },
    'ASONAM': {
        'name': 'International Conference on Advances in Social Networks Analysis and Mining',
    },
    'SIGMOD': {
        'name': 'ACM SIGMOD International Conference on Management of Data',
        'publisher': 'ACM',
        'aliases': ('International Conference on Management of Data', 'ACM SIGMOD Conference'),
    },
    'ICDE': {
        'name': 'IEEE International Conference on Data Engineering',
        'publisher': 'IEEE',
    },
    'EDBT': {
        'name': 'International Conference on Extending Database Technology',
    },
    'CIDR': {
        'name': 'Conference on Innovative Data Systems Research',
    },
    'DASFAA': {
        'name': 'International Conference on Database Systems for Advanced Applications',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'PODS': {
        'name': 'ACM SIGMOD-SIGACT-SIGAI Symposium on Principles of Database Systems',
        'publisher': 'ACM',
    },
    'ACM MM': {
        'name': 'ACM International Conference on Multimedia',
        'publisher': 'ACM',
        'aliases': ('MM', 'ACMMM', 'ACM Multimedia', 'ACM-MM', 'International Conference on Multimedia'),
    },
    'ICME': {
        'name': 'IEEE International Conference on Multimedia and Expo',
        'publisher': 'IEEE',
    },
    'ICMR': {
        'name': 'ACM International Conference on Multimedia Retrieval',
        'publisher': 'ACM',
    },
    'MMM': {
        'name': 'International Conference on Multimedia Modeling',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'MM Asia': {
        'name': 'ACM International Conference on Multimedia in Asia',
        'publisher': 'ACM',
        'aliases': ('ACM MM Asia', 'ACM Multimedia Asia', 'MMAsia'),
    },
    'MMSys': {
        'name': 'ACM Multimedia Systems Conference',
        'publisher': 'ACM',
    },
    'ICMI': {
        'name': 'ACM International Conference on Multimodal Interaction',
        'publisher': 'ACM',
    },
    'ACII': {
        'name': 'International Conference on Affective Computing and Intelligent Interaction',
        'publisher': 'IEEE',
        'aliases': ('Affective Computing and Intelligent Interaction',),
    },
    'CHI': {
        'name': 'CHI Conference on Human Factors in Computing Systems',
        'publisher': 'ACM',
        'aliases': ('ACM CHI', 'ACM CHI Conference on Human Factors in Computing Systems', 'SIGCHI Conference on Human Factors in Computing Systems', 'Conference on Human Factors in Computing Systems'),
    },
    'CHI EA': {
        'name': 'Extended Abstracts of the CHI Conference on Human Factors in Computing Systems',
        'publisher': 'ACM',
        'aliases': ('CHI Extended Abstracts',),
    },
    'UIST': {
        'name': 'ACM Symposium on User Interface Software and Technology',
        'publisher': 'ACM',
        'aliases': ('Annual ACM Symposium on User Interface Software and Technology',),
    },
    'IUI': {
        'name': 'International Conference on Intelligent User Interfaces',
        'publisher': 'ACM',
    },
    'CSCW': {
        'name': 'ACM Conference on Computer-Supported Cooperative Work and Social Computing',
        'publisher': 'ACM',
        'aliases': ('Computer-Supported Cooperative Work and Social Computing',),
    },
    'DIS': {
        'name': 'ACM Designing Interactive Systems Conference',
        'publisher': 'ACM',
    },
    'UbiComp': {
        'name': 'ACM International Joint Conference on Pervasive and Ubiquitous Computing',
        'publisher': 'ACM',
    },
    'PerCom': {
        'name': 'IEEE International Conference on Pervasive Computing and Communications',
        'publisher': 'IEEE',
    },
    'HRI': {
        'name': 'ACM/IEEE International Conference on Human-Robot Interaction',
        'aliases': ('International Conference on Human-Robot Interaction',),
    },
    'UMAP': {
        'name': 'ACM Conference on User Modeling, Adaptation and Personalization',
        'publisher': 'ACM',
    },
    'ASSETS': {
        'name': 'International ACM SIGACCESS Conference on Computers and Accessibility',
        'publisher': 'ACM',
    },
    'FAccT': {
        'name': 'ACM Conference on Fairness, Accountability, and Transparency',
        'publisher': 'ACM',
        'aliases': ('FAT*', 'Conference on Fairness, Accountability, and Transparency'),
    },
    'ICRA': {
        'name': 'IEEE International Conference on Robotics and Automation',
        'publisher': 'IEEE',
    },
    'IROS': {
        'name': 'IEEE/RSJ International Conference on Intelligent Robots and Systems',
        'publisher': 'IEEE',
        'aliases': ('IEEE International Conference on Intelligent Robots and Systems',),
    },
    'RSS': {
        'name': 'Robotics: Science and Systems',
    },
    'CoRL': {
        'name': 'Conference on Robot Learning',
        'publisher': 'PMLR',
        'series': 'Proceedings of Machine Learning Research',
        'aliases': ('Annual Conference on Robot Learning',),
        'since': 2017,
    },
    'Humanoids': {
        'name': 'IEEE-RAS International Conference on Humanoid Robots',
        'publisher': 'IEEE',
    },
    'RO-MAN': {
        'name': 'IEEE International Conference on Robot and Human Interactive Communication',
        'publisher': 'IEEE',
    },
    'CASE': {
        'name': 'IEEE International Conference on Automation Science and Engineering',
        'publisher': 'IEEE',
    },
    'ROBIO': {
        'name': 'IEEE International Conference on Robotics and Biomimetics',
        'publisher': 'IEEE',
    },
    'ISRR': {
        'name': 'International Symposium on Robotics Research',
    },
    'ISER': {
        'name': 'International Symposium on Experimental Robotics',
    },
    'WAFR': {
        'name': 'International Workshop on the Algorithmic Foundations of Robotics',
    },
    'ICAR': {
        'name': 'International Conference on Advanced Robotics',
    },
    'IV': {
        'name': 'IEEE Intelligent Vehicles Symposium',
        'publisher': 'IEEE',
    },
    'ITSC': {
        'name': 'IEEE International Conference on Intelligent Transportation Systems',
        'publisher': 'IEEE',
    },
    'ICCPS': {
        'name': 'ACM/IEEE International Conference on Cyber-Physical Systems',
    },
    'CDC': {
        'name': 'IEEE Conference on Decision and Control',
        'publisher': 'IEEE',
    },
    'ACC': {
        'name': 'American Control Conference',
    },
    'OSDI': {
        'name': 'USENIX Symposium on Operating Systems Design and Implementation',
        'publisher': 'USENIX Association',
        'aliases': ('Operating Systems Design and Implementation',),
    },
    'SOSP': {
        'name': 'ACM Symposium on Operating Systems Principles',
        'publisher': 'ACM',
    },
    'NSDI': {
        'name': 'USENIX Symposium on Networked Systems Design and Implementation',
        'publisher': 'USENIX Association',
    },
    'USENIX ATC': {
        'name': 'USENIX Annual Technical Conference',
        'publisher': 'USENIX Association',
        'aliases': ('ATC',),
    },
    'USENIX FAST': {
        'name': 'USENIX Conference on File and Storage Technologies',
        'publisher': 'USENIX Association',
    },
    'EuroSys': {
        'name': 'European Conference on Computer Systems',
        'publisher': 'ACM',
    },
    'ASPLOS': {
        'name': 'ACM International Conference on Architectural Support for Programming Languages and Operating Systems',
        'publisher': 'ACM',
        'aliases': ('Architectural Support for Programming Languages and Operating Systems',),
    },
    'ISCA': {
        'name': 'International Symposium on Computer Architecture',
        'aliases': ('Annual International Symposium on Computer Architecture',),
    },
    'MICRO': {
        'name': 'IEEE/ACM International Symposium on Microarchitecture',
    },
    'HPCA': {
        'name': 'IEEE International Symposium on High-Performance Computer Architecture',
        'publisher': 'IEEE',
    },
    'SC': {
        'name': 'International Conference for High Performance Computing, Networking, Storage and Analysis',
    },
    'PPoPP': {
        'name': 'ACM SIGPLAN Symposium on Principles and Practice of Parallel Programming',
        'publisher': 'ACM',
        'aliases': ('Principles and Practice of Parallel Programming',),
    },
    'ICS': {
        'name': 'ACM International Conference on Supercomputing',
        'publisher': 'ACM',
    },
    'IPDPS': {
        'name': 'IEEE International Parallel and Distributed Processing Symposium',
        'publisher': 'IEEE',
    },
    'HPDC': {
        'name': 'International Symposium on High-Performance Parallel and Distributed Computing',
        'publisher': 'ACM',
    },
    'PACT': {
        'name': 'International Conference on Parallel Architectures and Compilation Techniques',
    },
    'CGO': {
        'name': 'IEEE/ACM International Symposium on Code Generation and Optimization',
    },
    'SoCC': {
        'name': 'ACM Symposium on Cloud Computing',
        'publisher': 'ACM',
    },
    'Middleware': {
        'name': 'ACM/IFIP International Middleware Conference',
    },
    'ICDCS': {
        'name': 'IEEE International Conference on Distributed Computing Systems',
        'publisher': 'IEEE',
    },
    'INFOCOM': {
        'name': 'IEEE Conference on Computer Communications',
        'publisher': 'IEEE',
        'aliases': ('IEEE International Conference on Computer Communications',),
    },
    'SIGCOMM': {
        'name': 'ACM SIGCOMM Conference',
        'publisher': 'ACM',
        'aliases': ('ACM SIGCOMM',),
    },
    'MobiCom': {
        'name': 'Annual International Conference on Mobile Computing and Networking',
        'publisher': 'ACM',
        'aliases': ('International Conference on Mobile Computing and Networking',),
    },
    'MobiSys': {
        'name': 'Annual International Conference on Mobile Systems, Applications, and Services',
        'publisher': 'ACM',
        'aliases': ('International Conference on Mobile Systems, Applications, and Services',),
    },
    'SenSys': {
        'name': 'ACM Conference on Embedded Networked Sensor Systems',
        'publisher': 'ACM',
    },
    'ICC': {
        'name': 'IEEE International Conference on Communications',
        'publisher': 'IEEE',
    },
    'GLOBECOM': {
        'name': 'IEEE Global Communications Conference',
        'publisher': 'IEEE',
    },
    'CCS': {
        'name': 'ACM SIGSAC Conference on Computer and Communications Security',
        'publisher': 'ACM',
        'aliases': ('ACM Conference on Computer and Communications Security',),
    },
    'IEEE S&P': {
        'name': 'IEEE Symposium on Security and Privacy',
        'publisher': 'IEEE',
        'aliases': ('S&P', 'Oakland', 'IEEE SP', 'IEEE Security and Privacy Symposium'),
    },
    'USENIX Security': {
        'name': 'USENIX Security Symposium',
        'publisher': 'USENIX Association',
        'aliases': ('USENIX Sec',),
    },
    'NDSS': {
        'name': 'Network and Distributed System Security Symposium',
        'publisher': 'Internet Society',
        'aliases': ('Annual Network and Distributed System Security Symposium', 'Network and Distributed Systems Security Symposium'),
    },
    'ACSAC': {
        'name': 'Annual Computer Security Applications Conference',
    },
    'ESORICS': {
        'name': 'European Symposium on Research in Computer Security',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'EuroSP': {
        'name': 'IEEE European Symposium on Security and Privacy',
        'publisher': 'IEEE',
        'aliases': ('EuroS&P', 'IEEE EuroS&P'),
    },
    'CSF': {
        'name': 'IEEE Computer Security Foundations Symposium',
        'publisher': 'IEEE',
    },
    'CRYPTO': {
        'name': 'Annual International Cryptology Conference',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'ICSE': {
        'name': 'IEEE/ACM International Conference on Software Engineering',
    },
    'FSE': {
        'name': 'ACM International Conference on the Foundations of Software Engineering',
        'publisher': 'ACM',
        'aliases': ('ESEC/FSE', 'ACM Joint European Software Engineering Conference and Symposium on the Foundations of Software Engineering'),
    },
    'ASE': {
        'name': 'IEEE/ACM International Conference on Automated Software Engineering',
    },
    'ISSTA': {
        'name': 'ACM SIGSOFT International Symposium on Software Testing and Analysis',
        'publisher': 'ACM',
    },
    'MSR': {
        'name': 'International Conference on Mining Software Repositories',
    },
    'ICSME': {
        'name': 'IEEE International Conference on Software Maintenance and Evolution',
        'publisher': 'IEEE',
    },
    'SANER': {
        'name': 'IEEE International Conference on Software Analysis, Evolution and Reengineering',
        'publisher': 'IEEE',
    },
    'PLDI': {
        'name': 'ACM SIGPLAN Conference on Programming Language Design and Implementation',
        'publisher': 'ACM',
    },
    'POPL': {
        'name': 'ACM SIGPLAN Symposium on Principles of Programming Languages',
        'publisher': 'ACM',
    },
    'OOPSLA': {
        'name': 'ACM SIGPLAN International Conference on Object-Oriented Programming, Systems, Languages, and Applications',
        'publisher': 'ACM',
    },
    'DAC': {
        'name': 'ACM/IEEE Design Automation Conference',
        'aliases': ('Design Automation Conference',),
    },
    'DATE': {
        'name': 'Design, Automation and Test in Europe Conference',
    },
    'ICCAD': {
        'name': 'IEEE/ACM International Conference on Computer-Aided Design',
    },
    'ASP-DAC': {
        'name': 'Asia and South Pacific Design Automation Conference',
    },
    'ISSCC': {
        'name': 'IEEE International Solid-State Circuits Conference',
        'publisher': 'IEEE',
    },
    'ISCAS': {
        'name': 'IEEE International Symposium on Circuits and Systems',
        'publisher': 'IEEE',
    },
    'FPGA': {
        'name': 'ACM/SIGDA International Symposium on Field Programmable Gate Arrays',
        'publisher': 'ACM',
    },
    'FCCM': {
        'name': 'IEEE International Symposium on Field-Programmable Custom Computing Machines',
        'publisher': 'IEEE',
    },
    'FPL': {
        'name': 'International Conference on Field-Programmable Logic and Applications',
    },
    'Hot Chips': {
        'name': 'IEEE Hot Chips Symposium',
        'publisher': 'IEEE',
    },
    'STOC': {
        'name': 'ACM Symposium on Theory of Computing',
        'publisher': 'ACM',
        'aliases': ('Annual ACM Symposium on Theory of Computing',),
    },
    'FOCS': {
        'name': 'IEEE Symposium on Foundations of Computer Science',
        'publisher': 'IEEE',
        'aliases': ('Annual IEEE Symposium on Foundations of Computer Science',),
    },
    'SODA': {
        'name': 'ACM-SIAM Symposium on Discrete Algorithms',
    },
    'ITCS': {
        'name': 'Innovations in Theoretical Computer Science Conference',
    },
    'ISIT': {
        'name': 'IEEE International Symposium on Information Theory',
        'publisher': 'IEEE',
    },
    'IGARSS': {
        'name': 'IEEE International Geoscience and Remote Sensing Symposium',
        'publisher': 'IEEE',
    },
    'WSC': {
        'name': 'Winter Simulation Conference',
    },
    'RAID': {
        'name': 'International Symposium on Research in Attacks, Intrusions and Defenses',
    },
    'AsiaCCS': {
        'name': 'ACM Asia Conference on Computer and Communications Security',
        'publisher': 'ACM',
    },
    'IMC': {
        'name': 'ACM Internet Measurement Conference',
        'publisher': 'ACM',
    },
    'CoNEXT': {
        'name': 'International Conference on Emerging Networking Experiments and Technologies',
        'publisher': 'ACM',
    },
    'MobiHoc': {
        'name': 'ACM International Symposium on Mobile Ad Hoc Networking and Computing',
        'publisher': 'ACM',
    },
    'ICNP': {
        'name': 'IEEE International Conference on Network Protocols',
        'publisher': 'IEEE',
    },
    'IPSN': {
        'name': 'ACM/IEEE International Conference on Information Processing in Sensor Networks',
    },
    'RTSS': {
        'name': 'IEEE Real-Time Systems Symposium',
        'publisher': 'IEEE',
    },
    'RTAS': {
        'name': 'IEEE Real-Time and Embedded Technology and Applications Symposium',
        'publisher': 'IEEE',
    },
    'ICPP': {
        'name': 'International Conference on Parallel Processing',
    },
    'Euro-Par': {
        'name': 'European Conference on Parallel and Distributed Computing',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'CCGrid': {
        'name': 'IEEE/ACM International Symposium on Cluster, Cloud and Internet Computing',
    },
    'SPAA': {
        'name': 'ACM Symposium on Parallelism in Algorithms and Architectures',
        'publisher': 'ACM',
    },
    'PODC': {
        'name': 'ACM Symposium on Principles of Distributed Computing',
        'publisher': 'ACM',
    },
    'ICPC': {
        'name': 'IEEE/ACM International Conference on Program Comprehension',
    },
    'ISSRE': {
        'name': 'IEEE International Symposium on Software Reliability Engineering',
        'publisher': 'IEEE',
    },
    'ESEM': {
        'name': 'ACM/IEEE International Symposium on Empirical Software Engineering and Measurement',
    },
    'SIGCSE': {
        'name': 'ACM Technical Symposium on Computer Science Education',
        'publisher': 'ACM',
    },
    'L@S': {
        'name': 'ACM Conference on Learning at Scale',
        'publisher': 'ACM',
    },
    'ICAIF': {
        'name': 'ACM International Conference on AI in Finance',
        'publisher': 'ACM',
    },
    'EAAMO': {
        'name': 'ACM Conference on Equity and Access in Algorithms, Mechanisms, and Optimization',
        'publisher': 'ACM',
    },
    'CoG': {
        'name': 'IEEE Conference on Games',
        'publisher': 'IEEE',
        'aliases': ('IEEE CoG',),
    },
    'SoCG': {
        'name': 'International Symposium on Computational Geometry',
    },
    'SGP': {
        'name': 'Eurographics Symposium on Geometry Processing',
    },
    'I3D': {
        'name': 'ACM SIGGRAPH Symposium on Interactive 3D Graphics and Games',
        'publisher': 'ACM',
    },
    'Pacific Graphics': {
        'name': 'Pacific Conference on Computer Graphics and Applications',
    },
    'HCII': {
        'name': 'International Conference on Human-Computer Interaction',
        'publisher': 'Springer',
        'aliases': ('HCI International',),
    },
    'WWW Companion': {
        'name': 'Companion Proceedings of the ACM Web Conference',
        'publisher': 'ACM',
        'aliases': ('WebConf Companion', 'Companion Proceedings of the Web Conference'),
    },
    'EC': {
        'name': 'ACM Conference on Economics and Computation',
        'publisher': 'ACM',
    },
    'ICCC': {
        'name': 'International Conference on Computational Creativity',
    },
    'ICAART': {
        'name': 'International Conference on Agents and Artificial Intelligence',
        'publisher': 'SciTePress',
    },
    'S+SSPR': {
        'name': 'Joint IAPR International Workshops on Statistical Techniques in Pattern Recognition and Structural and Syntactic Pattern Recognition',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('SSPR', 'SSPR/SPR', 'S-SSPR'),
    },
    'PADL': {
        'name': 'International Symposium on Practical Aspects of Declarative Languages',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'DSN': {
        'name': 'IEEE/IFIP International Conference on Dependable Systems and Networks',
        'publisher': 'IEEE',
        'aliases': ('International Conference on Dependable Systems and Networks',),
    },
    'ICST': {
        'name': 'IEEE Conference on Software Testing, Verification and Validation',
        'publisher': 'IEEE',
        'aliases': ('International Conference on Software Testing, Verification and Validation',),
    },
    'CAV': {
        'name': 'International Conference on Computer Aided Verification',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Computer Aided Verification',),
    },
    'TACAS': {
        'name': 'International Conference on Tools and Algorithms for the Construction and Analysis of Systems',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'LICS': {
        'name': 'ACM/IEEE Symposium on Logic in Computer Science',
        'aliases': ('Symposium on Logic in Computer Science',),
    },
    'CADE': {
        'name': 'International Conference on Automated Deduction',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Conference on Automated Deduction',),
    },
    'ICLP': {
        'name': 'International Conference on Logic Programming',
    },
    'CPAIOR': {
        'name': 'International Conference on the Integration of Constraint Programming, Artificial Intelligence, and Operations Research',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
    },
    'SIGMETRICS': {
        'name': 'ACM SIGMETRICS International Conference on Measurement and Modeling of Computer Systems',
        'publisher': 'ACM',
        'aliases': ('ACM SIGMETRICS',),
    },
    'EMSOFT': {
        'name': 'International Conference on Embedded Software',
        'aliases': ('ACM International Conference on Embedded Software',),
    },
    'CODES+ISSS': {
        'name': 'International Conference on Hardware/Software Codesign and System Synthesis',
    },
    'IEEE Cluster': {
        'name': 'IEEE International Conference on Cluster Computing',
        'publisher': 'IEEE',
    },
    'SSTD': {
        'name': 'International Symposium on Spatial and Temporal Databases',
    },
    'SIGSPATIAL': {
        'name': 'ACM SIGSPATIAL International Conference on Advances in Geographic Information Systems',
        'publisher': 'ACM',
        'aliases': ('ACM SIGSPATIAL', 'ACM GIS'),
    },
    'MobileHCI': {
        'name': 'International Conference on Human-Computer Interaction with Mobile Devices and Services',
    },
    'PacificVis': {
        'name': 'IEEE Pacific Visualization Symposium',
        'publisher': 'IEEE',
        'aliases': ('IEEE PacificVis',),
    },
    'EuroVis': {
        'name': 'Eurographics Conference on Visualization',
        'aliases': ('Eurographics/IEEE VGTC Symposium on Visualization',),
    },
    'PPSN': {
        'name': 'International Conference on Parallel Problem Solving from Nature',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Parallel Problem Solving from Nature',),
    },
    'FOGA': {
        'name': 'ACM/SIGEVO Conference on Foundations of Genetic Algorithms',
        'publisher': 'ACM',
        'aliases': ('Foundations of Genetic Algorithms',),
    },
    'AKBC': {
        'name': 'Conference on Automated Knowledge Base Construction',
        'aliases': ('Automated Knowledge Base Construction',),
    },
    'WABI': {
        'name': 'International Workshop on Algorithms in Bioinformatics',
        'aliases': ('Workshop on Algorithms in Bioinformatics',),
    },
    'VTC': {
        'name': 'IEEE Vehicular Technology Conference',
        'publisher': 'IEEE',
    },
    'WCNC': {
        'name': 'IEEE Wireless Communications and Networking Conference',
        'publisher': 'IEEE',
    },
    'PIMRC': {
        'name': 'IEEE International Symposium on Personal, Indoor and Mobile Radio Communications',
        'publisher': 'IEEE',
    },
    'ISCA SSW': {
        'name': 'ISCA Speech Synthesis Workshop',
        'publisher': 'ISCA',
        'aliases': ('Speech Synthesis Workshop',),
    },
    'DCASE': {
        'name': 'Workshop on Detection and Classification of Acoustic Scenes and Events',
    },
    'WOOT': {
        'name': 'USENIX WOOT Conference on Offensive Technologies',
        'publisher': 'USENIX Association',
        'aliases': ('USENIX WOOT', 'USENIX Workshop on Offensive Technologies', 'Workshop on Offensive Technologies'),
        'until': {'2023': 'USENIX Workshop on Offensive Technologies'},
    },
    'HotCloud': {
        'name': 'USENIX Workshop on Hot Topics in Cloud Computing',
        'publisher': 'USENIX Association',
    },
}

WORKSHOP: dict[str, dict[str, Any]] = {
    'MLMI': {
        'name': 'International Workshop on Machine Learning in Medical Imaging',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Machine Learning in Medical Imaging', 'MICCAI MLMI', 'MLMI@MICCAI'),
    },
    'ML-CDS': {
        'name': 'International Workshop on Multimodal Learning for Clinical Decision Support',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('MLCDS', 'Multimodal Learning for Clinical Decision Support', 'MICCAI@ML-CDS', 'ML-CDS@MICCAI', 'MICCAI ML-CDS'),
    },
    'DLMIA': {
        'name': 'International Workshop on Deep Learning in Medical Image Analysis',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Deep Learning in Medical Image Analysis', 'MICCAI DLMIA', 'DLMIA@MICCAI'),
    },
    'BrainLes': {
        'name': 'International MICCAI Brainlesion Workshop',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('MICCAI Brainlesion Workshop', 'Brainlesion Workshop', 'BrainLes@MICCAI', 'MICCAI BrainLes', 'Brainlesion: Glioma, Multiple Sclerosis, Stroke and Traumatic Brain Injuries'),
    },
    'STACOM': {
        'name': 'International Workshop on Statistical Atlases and Computational Models of the Heart',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Statistical Atlases and Computational Models of the Heart', 'STACOM@MICCAI', 'MICCAI STACOM'),
    },
    'SASHIMI': {
        'name': 'International Workshop on Simulation and Synthesis in Medical Imaging',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Simulation and Synthesis in Medical Imaging', 'SASHIMI@MICCAI', 'MICCAI SASHIMI'),
    },
    'DART': {
        'name': 'MICCAI Workshop on Domain Adaptation and Representation Transfer',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Domain Adaptation and Representation Transfer', 'DART@MICCAI', 'MICCAI DART'),
    },
    'UNSURE': {
        'name': 'International Workshop on Uncertainty for Safe Utilization of Machine Learning in Medical Imaging',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Uncertainty for Safe Utilization of Machine Learning in Medical Imaging', 'UNSURE@MICCAI', 'MICCAI UNSURE'),
    },
    'OMIA': {
        'name': 'International Workshop on Ophthalmic Medical Image Analysis',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Ophthalmic Medical Image Analysis', 'OMIA@MICCAI'),
    },
    'PRIME': {
        'name': 'International Workshop on PRedictive Intelligence in MEdicine',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Predictive Intelligence in Medicine', 'PRIME@MICCAI'),
    },
    'iMIMIC': {
        'name': 'International Workshop on Interpretability of Machine Intelligence in Medical Image Computing',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Interpretability of Machine Intelligence in Medical Image Computing', 'iMIMIC@MICCAI'),
    },
    'ASMUS': {
        'name': 'International Workshop on Advances in Simplifying Medical Ultrasound',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Simplifying Medical Ultrasound', 'ASMUS@MICCAI'),
    },
    'CaPTion': {
        'name': 'International Workshop on Cancer Prevention Through Early Detection',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Cancer Prevention Through Early Detection',),
    },
    'BioNLP': {
        'name': 'Workshop on Biomedical Natural Language Processing',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('BioNLP Workshop', 'SIGBioMed Workshop on Biomedical Language Processing', 'Workshop on Biomedical Language Processing', 'BioNLP Workshop and Shared Tasks', 'ACL BioNLP', 'BioNLP@ACL', 'BioNLP@NAACL'),
    },
    'ClinicalNLP': {
        'name': 'Clinical Natural Language Processing Workshop',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('Clinical NLP', 'Clinical NLP Workshop', 'ClinicalNLP Workshop', 'ClinicalNLP@NAACL', 'ClinicalNLP@EMNLP', 'ClinicalNLP@ACL'),
    },
    'LOUHI': {
        'name': 'International Workshop on Health Text Mining and Information Analysis',
        'aliases': ('Workshop on Health Text Mining and Information Analysis',),
    },
    'CL4Health': {
        'name': 'Workshop on Patient-Oriented Language Processing',
        'aliases': ('CL4Health Workshop',),
    },
    'SemEval': {
        'name': 'International Workshop on Semantic Evaluation',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('SemEval Workshop', 'Workshop on Semantic Evaluation'),
    },
    'RepL4NLP': {
        'name': 'Workshop on Representation Learning for NLP',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('Rep4NLP',),
    },
    'BlackboxNLP': {
        'name': 'BlackboxNLP Workshop: Analyzing and Interpreting Neural Networks for NLP',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('BlackboxNLP Workshop',),
    },
    'BEA': {
        'name': 'Workshop on Innovative Use of NLP for Building Educational Applications',
        'publisher': 'Association for Computational Linguistics',
    },
    'TrustNLP': {
        'name': 'Workshop on Trustworthy Natural Language Processing',
        'publisher': 'Association for Computational Linguistics',
    },
    'WOAH': {
        'name': 'Workshop on Online Abuse and Harms',
        'publisher': 'Association for Computational Linguistics',
    },
    'AAAI Spring Symposium': {
        'name': 'AAAI Spring Symposium',
        'aliases': ('AAAI Spring Symposium Series', 'Proceedings of the AAAI Symposium Series', 'AAAI Symposium Series'),
    },
    'AAAI Fall Symposium': {
        'name': 'AAAI Fall Symposium',
        'aliases': ('AAAI Fall Symposium Series',),
    },
    'HotOS': {
        'name': 'Workshop on Hot Topics in Operating Systems',
        'publisher': 'ACM',
    },
    'HotStorage': {
        'name': 'Workshop on Hot Topics in Storage and File Systems',
    },
    'EuroMLSys': {
        'name': 'Workshop on Machine Learning and Systems',
    },
    'MMSP': {
        'name': 'IEEE International Workshop on Multimedia Signal Processing',
        'publisher': 'IEEE',
    },
    'BioCreative': {
        'name': 'BioCreative Challenge Evaluation Workshop',
    },
    'MLMIR': {
        'name': 'International Workshop on Machine Learning for Medical Image Reconstruction',
        'publisher': 'Springer',
        'series': 'Lecture Notes in Computer Science',
        'aliases': ('Machine Learning for Medical Image Reconstruction', 'MLMIR@MICCAI'),
    },
    'W-NUT': {
        'name': 'Workshop on Noisy User-generated Text',
        'publisher': 'Association for Computational Linguistics',
        'aliases': ('WNUT',),
    },
    'HotNets': {
        'name': 'ACM Workshop on Hot Topics in Networks',
        'publisher': 'ACM',
    },
    'NLP4ConvAI': {
        'name': 'Workshop on NLP for Conversational AI',
        'publisher': 'Association for Computational Linguistics',
    },
    'GEM': {
        'name': 'Workshop on Natural Language Generation, Evaluation, and Metrics',
        'aliases': ('Workshop on Generation, Evaluation and Metrics',),
    },
}

JOURNAL: dict[str, dict[str, Any]] = {
    'MedIA': {
        'name': 'Medical Image Analysis',
        'publisher': 'Elsevier',
        'issn': '1361-8415',
        'aliases': ('MIA', 'Med Image Anal', 'MedImA'),
    },
    'TMI': {
        'name': 'IEEE Transactions on Medical Imaging',
        'publisher': 'IEEE',
        'issn': '0278-0062',
        'aliases': ('IEEE TMI', 'IEEE Trans Med Imaging', 'T-MI'),
    },
    'JBHI': {
        'name': 'IEEE Journal of Biomedical and Health Informatics',
        'publisher': 'IEEE',
        'issn': '2168-2194',
        'aliases': ('IEEE J Biomed Health Inform', 'IEEE J-BHI', 'J-BHI'),
    },
    'JBI': {
        'name': 'Journal of Biomedical Informatics',
        'publisher': 'Elsevier',
        'issn': '1532-0464',
        'aliases': ('J Biomed Inform',),
    },
    'JAMIA': {
        'name': 'Journal of the American Medical Informatics Association',
        'publisher': 'Oxford University Press',
        'issn': '1067-5027',
        'aliases': ('J Am Med Inform Assoc',),
    },
    'JAMIA Open': {
        'name': 'JAMIA Open',
        'publisher': 'Oxford University Press',
        'issn': '2574-2531',
    },
    'ARTMED': {
        'name': 'Artificial Intelligence in Medicine',
        'publisher': 'Elsevier',
        'issn': '0933-3657',
        'aliases': ('Artif Intell Med', 'AI in Medicine', 'AIIM'),
    },
    'MELBA': {
        'name': 'Machine Learning for Biomedical Imaging',
        'issn': '2766-905X',
        'aliases': ('Journal of Machine Learning for Biomedical Imaging', 'The Journal of Machine Learning for Biomedical Imaging'),
    },
    'CMPB': {
        'name': 'Computer Methods and Programs in Biomedicine',
        'publisher': 'Elsevier',
        'issn': '0169-2607',
        'aliases': ('Comput Methods Programs Biomed',),
    },
    'CBM': {
        'name': 'Computers in Biology and Medicine',
        'publisher': 'Elsevier',
        'issn': '0010-4825',
        'aliases': ('Comput Biol Med', 'CIBM', 'CompBioMed', 'Computer in Biology and Medicine', 'Computers in Biology & Medicine'),
    },
    'CMIG': {
        'name': 'Computerized Medical Imaging and Graphics',
        'publisher': 'Elsevier',
        'issn': '0895-6111',
        'aliases': ('Comput Med Imaging Graph',),
    },
    'BSPC': {
        'name': 'Biomedical Signal Processing and Control',
        'publisher': 'Elsevier',
        'issn': '1746-8094',
        'aliases': ('Biomed Signal Process Control',),
    },
    'IJCARS': {
        'name': 'International Journal of Computer Assisted Radiology and Surgery',
        'publisher': 'Springer',
        'issn': '1861-6410',
        'aliases': ('Int J Comput Assist Radiol Surg', 'IJCAR'),
    },
    'IJMI': {
        'name': 'International Journal of Medical Informatics',
        'publisher': 'Elsevier',
        'issn': '1386-5056',
        'aliases': ('Int J Med Inform',),
    },
    'JMI': {
        'name': 'Journal of Medical Imaging',
        'publisher': 'SPIE',
        'issn': '2329-4302',
        'aliases': ('J Med Imaging',),
    },
    'JDI': {
        'name': 'Journal of Digital Imaging',
        'publisher': 'Springer',
        'issn': '0897-1889',
        'aliases': ('J Digit Imaging',),
    },
    'JIIM': {
        'name': 'Journal of Imaging Informatics in Medicine',
        'publisher': 'Springer',
        'issn': '2948-2933',
        'aliases': ('J Imaging Inform Med',),
    },
    'TBME': {
        'name': 'IEEE Transactions on Biomedical Engineering',
        'publisher': 'IEEE',
        'issn': '0018-9294',
        'aliases': ('IEEE Trans Biomed Eng',),
    },
    'RBME': {
        'name': 'IEEE Reviews in Biomedical Engineering',
        'publisher': 'IEEE',
        'issn': '1937-3333',
        'aliases': ('IEEE Rev Biomed Eng', 'IEEE R-BME'),
    },
    'TNSRE': {
        'name': 'IEEE Transactions on Neural Systems and Rehabilitation Engineering',
        'publisher': 'IEEE',
        'issn': '1534-4320',
    },
    'TCBB': {
        'name': 'IEEE/ACM Transactions on Computational Biology and Bioinformatics',
        'issn': '1545-5963',
        'aliases': ('IEEE/ACM Trans Comput Biol Bioinform',),
    },
    'TRPMS': {
        'name': 'IEEE Transactions on Radiation and Plasma Medical Sciences',
        'publisher': 'IEEE',
        'issn': '2469-7311',
    },
    'JTEHM': {
        'name': 'IEEE Journal of Translational Engineering in Health and Medicine',
        'publisher': 'IEEE',
        'issn': '2168-2372',
    },
    'OJEMB': {
        'name': 'IEEE Open Journal of Engineering in Medicine and Biology',
        'publisher': 'IEEE',
        'issn': '2644-1276',
    },
    'TMRB': {
        'name': 'IEEE Transactions on Medical Robotics and Bionics',
        'publisher': 'IEEE',
        'issn': '2576-3202',
    },
    'Medical Physics': {
        'name': 'Medical Physics',
        'publisher': 'Wiley',
        'issn': '0094-2405',
        'aliases': ('Med Phys',),
    },
    'PMB': {
        'name': 'Physics in Medicine & Biology',
        'publisher': 'IOP Publishing',
        'issn': '0031-9155',
        'aliases': ('Phys Med Biol', 'Physics in Medicine and Biology'),
    },
    'MRM': {
        'name': 'Magnetic Resonance in Medicine',
        'publisher': 'Wiley',
        'issn': '0740-3194',
        'aliases': ('Magn Reson Med',),
    },
    'Magn Reson Imaging': {
        'name': 'Magnetic Resonance Imaging',
        'publisher': 'Elsevier',
        'issn': '0730-725X',
    },
    'JMRI': {
        'name': 'Journal of Magnetic Resonance Imaging',
        'publisher': 'Wiley',
        'issn': '1053-1807',
        'aliases': ('J Magn Reson Imaging',),
    },
    'NeuroImage': {
        'name': 'NeuroImage',
        'publisher': 'Elsevier',
        'issn': '1053-8119',
    },
    'NeuroImage: Clinical': {
        'name': 'NeuroImage: Clinical',
        'publisher': 'Elsevier',
        'issn': '2213-1582',
        'aliases': ('Neuroimage Clin',),
    },
    'HBM': {
        'name': 'Human Brain Mapping',
        'publisher': 'Wiley',
        'issn': '1065-9471',
        'aliases': ('Hum Brain Mapp',),
    },
    'Radiology': {
        'name': 'Radiology',
        'publisher': 'Radiological Society of North America',
        'issn': '0033-8419',
    },
    'Radiology: AI': {
        'name': 'Radiology: Artificial Intelligence',
        'publisher': 'Radiological Society of North America',
        'issn': '2638-6100',
        'aliases': ('Radiol Artif Intell', 'Radiology AI', 'Radiology Artificial Intelligence'),
    },
    'Radiology: Imaging Cancer': {
        'name': 'Radiology: Imaging Cancer',
        'publisher': 'Radiological Society of North America',
        'issn': '2638-616X',
    },
    'RadioGraphics': {
        'name': 'RadioGraphics',
        'publisher': 'Radiological Society of North America',
        'issn': '0271-5333',
    },
    'European Radiology': {
        'name': 'European Radiology',
        'publisher': 'Springer',
        'issn': '0938-7994',
        'aliases': ('Eur Radiol',),
    },
    'European Journal of Radiology': {
        'name': 'European Journal of Radiology',
        'publisher': 'Elsevier',
        'issn': '0720-048X',
        'aliases': ('Eur J Radiol',),
    },
    'AJR': {
        'name': 'American Journal of Roentgenology',
        'publisher': 'American Roentgen Ray Society',
        'issn': '0361-803X',
        'aliases': ('AJR Am J Roentgenol',),
    },
    'AJNR': {
        'name': 'American Journal of Neuroradiology',
        'issn': '0195-6108',
        'aliases': ('AJNR Am J Neuroradiol',),
    },
    'JACR': {
        'name': 'Journal of the American College of Radiology',
        'publisher': 'Elsevier',
        'issn': '1546-1440',
        'aliases': ('J Am Coll Radiol',),
    },
    'Academic Radiology': {
        'name': 'Academic Radiology',
        'publisher': 'Elsevier',
        'issn': '1076-6332',
        'aliases': ('Acad Radiol',),
    },
    'Investigative Radiology': {
        'name': 'Investigative Radiology',
        'issn': '0020-9996',
        'aliases': ('Invest Radiol',),
    },
    'British Journal of Radiology': {
        'name': 'British Journal of Radiology',
        'issn': '0007-1285',
        'aliases': ('BJR', 'Br J Radiol'),
    },
    'Korean Journal of Radiology': {
        'name': 'Korean Journal of Radiology',
        'aliases': ('Korean J Radiol', 'KJR'),
    },
    'Japanese Journal of Radiology': {
        'name': 'Japanese Journal of Radiology',
        'publisher': 'Springer',
        'issn': '1867-1071',
        'aliases': ('Jpn J Radiol',),
    },
    'Insights into Imaging': {
        'name': 'Insights into Imaging',
        'publisher': 'Springer',
        'issn': '1869-4101',
        'aliases': ('Insights Imaging',),
    },
    'La radiologia medica': {
        'name': 'La radiologia medica',
        'publisher': 'Springer',
        'issn': '0033-8362',
        'aliases': ('Radiol Med',),
    },
    'Meta-Radiology': {
        'name': 'Meta-Radiology',
        'issn': '2950-1628',
    },
    'BMC Medical Imaging': {
        'name': 'BMC Medical Imaging',
        'publisher': 'BioMed Central',
        'issn': '1471-2342',
        'aliases': ('BMC Med Imaging',),
    },
    'BMC MIDM': {
        'name': 'BMC Medical Informatics and Decision Making',
        'publisher': 'BioMed Central',
        'issn': '1472-6947',
        'aliases': ('BMC Med Inform Decis Mak',),
    },
    'BMC Bioinformatics': {
        'name': 'BMC Bioinformatics',
        'publisher': 'BioMed Central',
        'issn': '1471-2105',
    },
    'BMC Medicine': {
        'name': 'BMC Medicine',
        'publisher': 'BioMed Central',
        'issn': '1741-7015',
    },
    'MBEC': {
        'name': 'Medical & Biological Engineering & Computing',
        'publisher': 'Springer',
        'issn': '0140-0118',
        'aliases': ('Med Biol Eng Comput',),
    },
    'Journal of Medical Systems': {
        'name': 'Journal of Medical Systems',
        'publisher': 'Springer',
        'issn': '0148-5598',
        'aliases': ('J Med Syst',),
    },
    'JHIR': {
        'name': 'Journal of Healthcare Informatics Research',
        'publisher': 'Springer',
        'issn': '2509-4971',
        'aliases': ('J Healthc Inform Res',),
    },
    'HISS': {
        'name': 'Health Information Science and Systems',
        'publisher': 'Springer',
        'issn': '2047-2501',
        'aliases': ('Health Inf Sci Syst',),
    },
    'Smart Health': {
        'name': 'Smart Health',
        'publisher': 'Elsevier',
        'issn': '2352-6483',
    },
    'ACM HEALTH': {
        'name': 'ACM Transactions on Computing for Healthcare',
        'publisher': 'ACM',
        'aliases': ('ACM Trans Comput Healthc', 'ACM Transactions on Computing for Healthcare (HEALTH)'),
    },
    'JMIR': {
        'name': 'Journal of Medical Internet Research',
        'publisher': 'JMIR Publications',
        'issn': '1438-8871',
        'aliases': ('J Med Internet Res',),
    },
    'JMIR Med Inform': {
        'name': 'JMIR Medical Informatics',
        'publisher': 'JMIR Publications',
        'issn': '2291-9694',
    },
    'JMIR Med Educ': {
        'name': 'JMIR Medical Education',
        'publisher': 'JMIR Publications',
        'issn': '2369-3762',
    },
    'JMIR AI': {
        'name': 'JMIR AI',
        'publisher': 'JMIR Publications',
    },
    'JMIR mHealth': {
        'name': 'JMIR mHealth and uHealth',
        'publisher': 'JMIR Publications',
        'issn': '2291-5222',
    },
    'IJBI': {
        'name': 'International Journal of Biomedical Imaging',
        'aliases': ('Int J Biomed Imaging',),
    },
    'JPI': {
        'name': 'Journal of Pathology Informatics',
        'issn': '2153-3539',
        'aliases': ('J Pathol Inform',),
    },
    'Applied Clinical Informatics': {
        'name': 'Applied Clinical Informatics',
        'publisher': 'Thieme',
        'issn': '1869-0327',
        'aliases': ('Appl Clin Inform',),
    },
    'Yearbook of Medical Informatics': {
        'name': 'Yearbook of Medical Informatics',
        'publisher': 'Thieme',
        'aliases': ('Yearb Med Inform',),
    },
    'Nature': {
        'name': 'Nature',
        'publisher': 'Springer Nature',
        'issn': '0028-0836',
    },
    'Science': {
        'name': 'Science',
        'publisher': 'American Association for the Advancement of Science',
        'issn': '0036-8075',
    },
    'Cell': {
        'name': 'Cell',
        'publisher': 'Elsevier',
        'issn': '0092-8674',
    },
    'PNAS': {
        'name': 'Proceedings of the National Academy of Sciences',
        'issn': '0027-8424',
        'aliases': ('Proc Natl Acad Sci U S A', 'Proc Natl Acad Sci', 'Proceedings of the National Academy of Sciences of the United States of America'),
    },
    'PNAS Nexus': {
        'name': 'PNAS Nexus',
        'publisher': 'Oxford University Press',
    },
    'Nature Medicine': {
        'name': 'Nature Medicine',
        'publisher': 'Springer Nature',
        'issn': '1078-8956',
        'aliases': ('Nat Med', 'NatMed', 'NMED', 'Nature Med'),
    },
    'Nature Communications': {
        'name': 'Nature Communications',
        'publisher': 'Springer Nature',
        'issn': '2041-1723',
        'aliases': ('Nat Commun', 'Nature Comm', 'Nat Comm', 'NatComm', 'NatCommun', 'Nature Commun', 'NComms', 'Nat Comms', 'Nature Communication'),
    },
    'Nature Biomedical Engineering': {
        'name': 'Nature Biomedical Engineering',
        'publisher': 'Springer Nature',
        'issn': '2157-846X',
        'aliases': ('Nat Biomed Eng', 'Nature BME', 'NBME', 'Nature Biomed Eng', 'Nat BME'),
    },
    'Nature Machine Intelligence': {
        'name': 'Nature Machine Intelligence',
        'publisher': 'Springer Nature',
        'issn': '2522-5839',
        'aliases': ('Nat Mach Intell', 'NMI', 'Nature MI', 'Nature Mach Intell', 'Nat MI'),
    },
    'Nature Methods': {
        'name': 'Nature Methods',
        'publisher': 'Springer Nature',
        'issn': '1548-7091',
        'aliases': ('Nat Methods',),
    },
    'Nature Biotechnology': {
        'name': 'Nature Biotechnology',
        'publisher': 'Springer Nature',
        'issn': '1087-0156',
        'aliases': ('Nat Biotechnol', 'NBT'),
    },
    'Nature Genetics': {
        'name': 'Nature Genetics',
        'publisher': 'Springer Nature',
        'issn': '1061-4036',
        'aliases': ('Nat Genet',),
    },
    'Nature Neuroscience': {
        'name': 'Nature Neuroscience',
        'publisher': 'Springer Nature',
        'issn': '1097-6256',
        'aliases': ('Nat Neurosci',),
    },
    'Nature Cancer': {
        'name': 'Nature Cancer',
        'publisher': 'Springer Nature',
        'issn': '2662-1347',
        'aliases': ('Nat Cancer',),
    },
    'Nature Computational Science': {
        'name': 'Nature Computational Science',
        'publisher': 'Springer Nature',
        'issn': '2662-8457',
        'aliases': ('Nat Comput Sci',),
    },
    'Nature Human Behaviour': {
        'name': 'Nature Human Behaviour',
        'publisher': 'Springer Nature',
        'issn': '2397-3374',
        'aliases': ('Nat Hum Behav', 'Nature Human Behavior'),
    },
    'Nature Health': {
        'name': 'Nature Health',
        'publisher': 'Springer Nature',
    },
    'Nature Cardiovascular Research': {
        'name': 'Nature Cardiovascular Research',
        'publisher': 'Springer Nature',
        'aliases': ('Nat Cardiovasc Res',),
    },
    'Nature Chemistry': {
        'name': 'Nature Chemistry',
        'publisher': 'Springer Nature',
        'issn': '1755-4330',
        'aliases': ('Nat Chem',),
    },
    'Nature Protocols': {
        'name': 'Nature Protocols',
        'publisher': 'Springer Nature',
        'issn': '1754-2189',
        'aliases': ('Nat Protoc',),
    },
    'Nature Reviews Bioengineering': {
        'name': 'Nature Reviews Bioengineering',
        'publisher': 'Springer Nature',
        'aliases': ('Nat Rev Bioeng',),
    },
    'Nature Reviews Clinical Oncology': {
        'name': 'Nature Reviews Clinical Oncology',
        'publisher': 'Springer Nature',
        'issn': '1759-4774',
        'aliases': ('Nat Rev Clin Oncol',),
    },
    'Nature Reviews Cancer': {
        'name': 'Nature Reviews Cancer',
        'publisher': 'Springer Nature',
        'issn': '1474-175X',
        'aliases': ('Nat Rev Cancer',),
    },
    'Nature Reviews Physics': {
        'name': 'Nature Reviews Physics',
        'publisher': 'Springer Nature',
        'aliases': ('Nat Rev Phys',),
    },
    'npj Digital Medicine': {
        'name': 'npj Digital Medicine',
        'publisher': 'Springer Nature',
        'issn': '2398-6352',
        'aliases': ('NPJ Digit Med', 'npj Digital Med', 'Nature Digital Medicine', 'npj DM', 'Digital Medicine'),
    },
    'npj Precision Oncology': {
        'name': 'npj Precision Oncology',
        'publisher': 'Springer Nature',
        'issn': '2397-768X',
        'aliases': ('NPJ Precis Oncol',),
    },
    'npj Imaging': {
        'name': 'npj Imaging',
        'publisher': 'Springer Nature',
    },
    'npj Artificial Intelligence': {
        'name': 'npj Artificial Intelligence',
        'publisher': 'Springer Nature',
        'aliases': ('npj AI',),
    },
    'npj Health Systems': {
        'name': 'npj Health Systems',
        'publisher': 'Springer Nature',
    },
    'npj Breast Cancer': {
        'name': 'npj Breast Cancer',
        'publisher': 'Springer Nature',
        'issn': '2374-4677',
    },
    'npj Systems Biology and Applications': {
        'name': 'npj Systems Biology and Applications',
        'publisher': 'Springer Nature',
    },
    'Scientific Data': {
        'name': 'Scientific Data',
        'publisher': 'Springer Nature',
        'issn': '2052-4463',
        'aliases': ('Sci Data', 'Nature Scientific Data', 'SciData'),
    },
    'Scientific Reports': {
        'name': 'Scientific Reports',
        'publisher': 'Springer Nature',
        'issn': '2045-2322',
        'aliases': ('Sci Rep', 'Nature Scientific Reports', 'Scientific Report'),
    },
    'Communications Medicine': {
        'name': 'Communications Medicine',
        'publisher': 'Springer Nature',
        'issn': '2730-664X',
        'aliases': ('Commun Med',),
    },
    'Communications Biology': {
        'name': 'Communications Biology',
        'publisher': 'Springer Nature',
        'issn': '2399-3642',
        'aliases': ('Commun Biol',),
    },
    'Communications Engineering': {
        'name': 'Communications Engineering',
        'publisher': 'Springer Nature',
    },
    'Humanities and Social Sciences Communications': {
        'name': 'Humanities and Social Sciences Communications',
        'publisher': 'Springer Nature',
    },
    'Science Advances': {
        'name': 'Science Advances',
        'publisher': 'American Association for the Advancement of Science',
        'issn': '2375-2548',
        'aliases': ('Sci Adv',),
    },
    'Science Robotics': {
        'name': 'Science Robotics',
        'publisher': 'American Association for the Advancement of Science',
        'issn': '2470-9476',
        'aliases': ('Sci Robot',),
    },
    'Science Translational Medicine': {
        'name': 'Science Translational Medicine',
        'publisher': 'American Association for the Advancement of Science',
        'issn': '1946-6234',
        'aliases': ('Sci Transl Med',),
    },
    'Patterns': {
        'name': 'Patterns',
        'publisher': 'Elsevier',
        'issn': '2666-3899',
        'aliases': ('Cell Patterns',),
    },
    'iScience': {
        'name': 'iScience',
        'publisher': 'Elsevier',
        'issn': '2589-0042',
    },
    'Cell Reports Medicine': {
        'name': 'Cell Reports Medicine',
        'publisher': 'Elsevier',
        'issn': '2666-3791',
        'aliases': ('Cell Rep Med',),
    },
    'Cell Reports Methods': {
        'name': 'Cell Reports Methods',
        'publisher': 'Elsevier',
    },
    'Cell Systems': {
        'name': 'Cell Systems',
        'publisher': 'Elsevier',
        'issn': '2405-4712',
        'aliases': ('Cell Syst',),
    },
    'Cancer Cell': {
        'name': 'Cancer Cell',
        'publisher': 'Elsevier',
        'issn': '1535-6108',
    },
    'Heliyon': {
        'name': 'Heliyon',
        'publisher': 'Elsevier',
        'issn': '2405-8440',
    },
    'Neuron': {
        'name': 'Neuron',
        'publisher': 'Elsevier',
        'issn': '0896-6273',
    },
    'eLife': {
        'name': 'eLife',
        'issn': '2050-084X',
    },
    'PLOS ONE': {
        'name': 'PLOS ONE',
        'publisher': 'Public Library of Science',
        'issn': '1932-6203',
        'aliases': ('PLoS One',),
    },
    'PLOS Digital Health': {
        'name': 'PLOS Digital Health',
        'publisher': 'Public Library of Science',
        'issn': '2767-3170',
        'aliases': ('PLOS Digit Health',),
    },
    'PLOS Medicine': {
        'name': 'PLOS Medicine',
        'publisher': 'Public Library of Science',
        'issn': '1549-1676',
        'aliases': ('PLoS Med',),
    },
    'PLOS Computational Biology': {
        'name': 'PLOS Computational Biology',
        'publisher': 'Public Library of Science',
        'issn': '1553-7358',
        'aliases': ('PLoS Comput Biol',),
    },
    'Royal Society Open Science': {
        'name': 'Royal Society Open Science',
        'publisher': 'The Royal Society',
        'issn': '2054-5703',
    },
    'National Science Review': {
        'name': 'National Science Review',
        'publisher': 'Oxford University Press',
        'issn': '2095-5138',
        'aliases': ('NSR', 'Natl Sci Rev'),
    },
    'The Innovation': {
        'name': 'The Innovation',
        'publisher': 'Elsevier',
    },
    'Health Data Science': {
        'name': 'Health Data Science',
        'publisher': 'American Association for the Advancement of Science',
    },
    'Advanced Science': {
        'name': 'Advanced Science',
        'publisher': 'Wiley',
        'issn': '2198-3844',
        'aliases': ('Adv Sci',),
    },
    'Advanced Intelligent Systems': {
        'name': 'Advanced Intelligent Systems',
        'publisher': 'Wiley',
    },
    'Lancet': {
        'name': 'The Lancet',
        'publisher': 'Elsevier',
        'issn': '0140-6736',
    },
    'Lancet Digital Health': {
        'name': 'The Lancet Digital Health',
        'publisher': 'Elsevier',
        'issn': '2589-7500',
        'aliases': ('Lancet Digit Health',),
    },
    'Lancet Oncology': {
        'name': 'The Lancet Oncology',
        'publisher': 'Elsevier',
        'issn': '1470-2045',
        'aliases': ('Lancet Oncol',),
    },
    'eBioMedicine': {
        'name': 'eBioMedicine',
        'publisher': 'Elsevier',
        'issn': '2352-3964',
    },
    'eClinicalMedicine': {
        'name': 'eClinicalMedicine',
        'publisher': 'Elsevier',
        'issn': '2589-5370',
    },
    'NEJM': {
        'name': 'New England Journal of Medicine',
        'publisher': 'Massachusetts Medical Society',
        'issn': '0028-4793',
        'aliases': ('N Engl J Med',),
    },
    'NEJM AI': {
        'name': 'NEJM AI',
        'publisher': 'Massachusetts Medical Society',
        'issn': '2836-9386',
        'aliases': ('New England Journal of Medicine AI',),
    },
    'JAMA': {
        'name': 'JAMA',
        'publisher': 'American Medical Association',
        'issn': '0098-7484',
        'aliases': ('Journal of the American Medical Association',),
    },
    'JAMA Network Open': {
        'name': 'JAMA Network Open',
        'publisher': 'American Medical Association',
        'issn': '2574-3805',
        'aliases': ('JAMA Netw Open',),
    },
    'JAMA Internal Medicine': {
        'name': 'JAMA Internal Medicine',
        'publisher': 'American Medical Association',
        'issn': '2168-6106',
        'aliases': ('JAMA Intern Med',),
    },
    'JAMA Ophthalmology': {
        'name': 'JAMA Ophthalmology',
        'publisher': 'American Medical Association',
        'issn': '2168-6165',
        'aliases': ('JAMA Ophthalmol',),
    },
    'JAMA Oncology': {
        'name': 'JAMA Oncology',
        'publisher': 'American Medical Association',
        'issn': '2374-2437',
        'aliases': ('JAMA Oncol', 'JAMA Onc'),
    },
    'JAMA Dermatology': {
        'name': 'JAMA Dermatology',
        'publisher': 'American Medical Association',
        'issn': '2168-6068',
        'aliases': ('JAMA Dermatol',),
    },
    'BMJ': {
        'name': 'BMJ',
        'publisher': 'BMJ',
        'issn': '1756-1833',
        'aliases': ('The BMJ', 'British Medical Journal'),
    },
    'BMJ Open': {
        'name': 'BMJ Open',
        'publisher': 'BMJ',
        'issn': '2044-6055',
    },
    'BMJ Health & Care Informatics': {
        'name': 'BMJ Health & Care Informatics',
        'publisher': 'BMJ',
        'issn': '2632-1009',
    },
    'Annals of Internal Medicine': {
        'name': 'Annals of Internal Medicine',
        'issn': '0003-4819',
        'aliases': ('Ann Intern Med',),
    },
    'JCO': {
        'name': 'Journal of Clinical Oncology',
        'publisher': 'American Society of Clinical Oncology',
        'issn': '0732-183X',
        'aliases': ('J Clin Oncol',),
    },
    'JCO CCI': {
        'name': 'JCO Clinical Cancer Informatics',
        'publisher': 'American Society of Clinical Oncology',
        'issn': '2473-4276',
        'aliases': ('JCO Clin Cancer Inform',),
    },
    'Cancer Research': {
        'name': 'Cancer Research',
        'publisher': 'American Association for Cancer Research',
        'issn': '0008-5472',
        'aliases': ('Cancer Res',),
    },
    'Clinical Cancer Research': {
        'name': 'Clinical Cancer Research',
        'publisher': 'American Association for Cancer Research',
        'issn': '1078-0432',
        'aliases': ('Clin Cancer Res',),
    },
    'Cancer Discovery': {
        'name': 'Cancer Discovery',
        'publisher': 'American Association for Cancer Research',
        'issn': '2159-8274',
    },
    'Annals of Oncology': {
        'name': 'Annals of Oncology',
        'publisher': 'Elsevier',
        'issn': '0923-7534',
        'aliases': ('Ann Oncol',),
    },
    'Gut': {
        'name': 'Gut',
        'publisher': 'BMJ',
        'issn': '0017-5749',
    },
    'Gastroenterology': {
        'name': 'Gastroenterology',
        'publisher': 'Elsevier',
        'issn': '0016-5085',
    },
    'GIE': {
        'name': 'Gastrointestinal Endoscopy',
        'publisher': 'Elsevier',
        'issn': '0016-5107',
        'aliases': ('Gastrointest Endosc',),
    },
    'Ophthalmology': {
        'name': 'Ophthalmology',
        'publisher': 'Elsevier',
        'issn': '0161-6420',
    },
    'Ophthalmology Science': {
        'name': 'Ophthalmology Science',
        'publisher': 'Elsevier',
        'aliases': ('Ophthalmol Sci',),
    },
    'British Journal of Ophthalmology': {
        'name': 'British Journal of Ophthalmology',
        'publisher': 'BMJ',
        'issn': '0007-1161',
        'aliases': ('Br J Ophthalmol',),
    },
    'TVST': {
        'name': 'Translational Vision Science & Technology',
        'issn': '2164-2591',
        'aliases': ('Transl Vis Sci Technol',),
    },
    'Circulation': {
        'name': 'Circulation',
        'publisher': 'American Heart Association',
        'issn': '0009-7322',
    },
    'JACC': {
        'name': 'Journal of the American College of Cardiology',
        'publisher': 'Elsevier',
        'issn': '0735-1097',
        'aliases': ('J Am Coll Cardiol',),
    },
    'European Heart Journal': {
        'name': 'European Heart Journal',
        'publisher': 'Oxford University Press',
        'issn': '0195-668X',
        'aliases': ('Eur Heart J',),
    },
    'European Heart Journal - Digital Health': {
        'name': 'European Heart Journal - Digital Health',
        'publisher': 'Oxford University Press',
        'aliases': ('Eur Heart J Digit Health', 'EHJ Digital Health'),
    },
    'Chest': {
        'name': 'Chest',
        'publisher': 'Elsevier',
        'issn': '0012-3692',
    },
    'Brain': {
        'name': 'Brain',
        'publisher': 'Oxford University Press',
        'issn': '0006-8950',
    },
    'JASN': {
        'name': 'Journal of the American Society of Nephrology',
        'issn': '1046-6673',
        'aliases': ('J Am Soc Nephrol',),
    },
    'Modern Pathology': {
        'name': 'Modern Pathology',
        'publisher': 'Elsevier',
        'issn': '0893-3952',
        'aliases': ('Mod Pathol',),
    },
    'Laboratory Investigation': {
        'name': 'Laboratory Investigation',
        'publisher': 'Elsevier',
        'issn': '0023-6837',
        'aliases': ('Lab Invest',),
    },
    'Journal of Pathology': {
        'name': 'The Journal of Pathology',
        'publisher': 'Wiley',
        'issn': '0022-3417',
        'aliases': ('J Pathol',),
    },
    'American Journal of Pathology': {
        'name': 'The American Journal of Pathology',
        'publisher': 'Elsevier',
        'issn': '0002-9440',
        'aliases': ('Am J Pathol',),
    },
    'Archives of Pathology & Laboratory Medicine': {
        'name': 'Archives of Pathology & Laboratory Medicine',
        'aliases': ('Arch Pathol Lab Med',),
    },
    'JNM': {
        'name': 'Journal of Nuclear Medicine',
        'publisher': 'Society of Nuclear Medicine and Molecular Imaging',
        'issn': '0161-5505',
        'aliases': ('J Nucl Med',),
    },
    'EJNMMI': {
        'name': 'European Journal of Nuclear Medicine and Molecular Imaging',
        'publisher': 'Springer',
        'issn': '1619-7070',
        'aliases': ('Eur J Nucl Med Mol Imaging',),
    },
    'Medical Teacher': {
        'name': 'Medical Teacher',
        'publisher': 'Taylor & Francis',
        'issn': '0142-159X',
        'aliases': ('Med Teach',),
    },
    'Cureus': {
        'name': 'Cureus',
        'issn': '2168-8184',
    },
    'Frontiers in Medicine': {
        'name': 'Frontiers in Medicine',
        'publisher': 'Frontiers',
        'issn': '2296-858X',
        'aliases': ('Front Med',),
    },
    'Frontiers in Oncology': {
        'name': 'Frontiers in Oncology',
        'publisher': 'Frontiers',
        'issn': '2234-943X',
        'aliases': ('Front Oncol',),
    },
    'Frontiers in Artificial Intelligence': {
        'name': 'Frontiers in Artificial Intelligence',
        'publisher': 'Frontiers',
        'issn': '2624-8212',
        'aliases': ('Front Artif Intell',),
    },
    'Frontiers in Radiology': {
        'name': 'Frontiers in Radiology',
        'publisher': 'Frontiers',
        'issn': '2673-8740',
        'aliases': ('Front Radiol',),
    },
    'Frontiers in Digital Health': {
        'name': 'Frontiers in Digital Health',
        'publisher': 'Frontiers',
        'issn': '2673-253X',
        'aliases': ('Front Digit Health',),
    },
    'Frontiers in Neuroscience': {
        'name': 'Frontiers in Neuroscience',
        'publisher': 'Frontiers',
        'issn': '1662-453X',
        'aliases': ('Front Neurosci',),
    },
    'Frontiers in Public Health': {
        'name': 'Frontiers in Public Health',
        'publisher': 'Frontiers',
        'issn': '2296-2565',
        'aliases': ('Front Public Health',),
    },
    'Frontiers in Cardiovascular Medicine': {
        'name': 'Frontiers in Cardiovascular Medicine',
        'publisher': 'Frontiers',
        'issn': '2297-055X',
        'aliases': ('Front Cardiovasc Med',),
    },
    'Frontiers in Big Data': {
        'name': 'Frontiers in Big Data',
        'publisher': 'Frontiers',
        'issn': '2624-909X',
    },
    'Frontiers in Robotics and AI': {
        'name': 'Frontiers in Robotics and AI',
        'publisher': 'Frontiers',
        'issn': '2296-9144',
        'aliases': ('Front Robot AI',),
    },
    'Bioinformatics': {
        'name': 'Bioinformatics',
        'publisher': 'Oxford University Press',
        'issn': '1367-4803',
    },
    'Bioinformatics Advances': {
        'name': 'Bioinformatics Advances',
        'publisher': 'Oxford University Press',
        'aliases': ('Bioinform Adv',),
    },
    'BIB': {
        'name': 'Briefings in Bioinformatics',
        'publisher': 'Oxford University Press',
        'issn': '1467-5463',
        'aliases': ('Brief Bioinform', 'BiB'),
    },
    'NAR': {
        'name': 'Nucleic Acids Research',
        'publisher': 'Oxford University Press',
        'issn': '0305-1048',
        'aliases': ('Nucleic Acids Res',),
    },
    'GigaScience': {
        'name': 'GigaScience',
        'publisher': 'Oxford University Press',
        'issn': '2047-217X',
    },
    'Database': {
        'name': 'Database',
        'publisher': 'Oxford University Press',
        'issn': '1758-0463',
        'aliases': ('Database (Oxford)', 'Database: The Journal of Biological Databases and Curation'),
    },
    'Genome Biology': {
        'name': 'Genome Biology',
        'publisher': 'BioMed Central',
        'issn': '1474-760X',
    },
    'Genome Medicine': {
        'name': 'Genome Medicine',
        'publisher': 'BioMed Central',
        'issn': '1756-994X',
    },
    'JCIM': {
        'name': 'Journal of Chemical Information and Modeling',
        'publisher': 'American Chemical Society',
        'issn': '1549-9596',
        'aliases': ('J Chem Inf Model',),
    },
    'Journal of Cheminformatics': {
        'name': 'Journal of Cheminformatics',
        'publisher': 'BioMed Central',
        'issn': '1758-2946',
        'aliases': ('J Cheminform',),
    },
    'CSBJ': {
        'name': 'Computational and Structural Biotechnology Journal',
        'publisher': 'Elsevier',
        'issn': '2001-0370',
        'aliases': ('Comput Struct Biotechnol J',),
    },
    'TPAMI': {
        'name': 'IEEE Transactions on Pattern Analysis and Machine Intelligence',
        'publisher': 'IEEE',
        'issn': '0162-8828',
        'aliases': ('PAMI', 'T-PAMI', 'IEEE Trans Pattern Anal Mach Intell'),
        'typos': ('TPMAI', 'TAPMI', 'TPMI', 'TPAIM'),
    },
    'IJCV': {
        'name': 'International Journal of Computer Vision',
        'publisher': 'Springer',
        'issn': '0920-5691',
        'aliases': ('Int J Comput Vis',),
    },
    'TIP': {
        'name': 'IEEE Transactions on Image Processing',
        'publisher': 'IEEE',
        'issn': '1057-7149',
        'aliases': ('T-IP', 'IEEE Trans Image Process'),
    },
    'TMM': {
        'name': 'IEEE Transactions on Multimedia',
        'publisher': 'IEEE',
        'issn': '1520-9210',
        'aliases': ('T-MM', 'IEEE Trans Multimedia'),
    },
    'TCSVT': {
        'name': 'IEEE Transactions on Circuits and Systems for Video Technology',
        'publisher': 'IEEE',
        'issn': '1051-8215',
        'aliases': ('T-CSVT', 'CSVT', 'IEEE Trans Circuits Syst Video Technol'),
    },
    'TVCG': {
        'name': 'IEEE Transactions on Visualization and Computer Graphics',
        'publisher': 'IEEE',
        'issn': '1077-2626',
        'aliases': ('IEEE Trans Vis Comput Graph',),
    },
    'TGRS': {
        'name': 'IEEE Transactions on Geoscience and Remote Sensing',
        'publisher': 'IEEE',
        'issn': '0196-2892',
        'aliases': ('IEEE Trans Geosci Remote Sens',),
    },
    'GRSL': {
        'name': 'IEEE Geoscience and Remote Sensing Letters',
        'publisher': 'IEEE',
        'issn': '1545-598X',
    },
    'JSTARS': {
        'name': 'IEEE Journal of Selected Topics in Applied Earth Observations and Remote Sensing',
        'publisher': 'IEEE',
        'issn': '1939-1404',
    },
    'TCI': {
        'name': 'IEEE Transactions on Computational Imaging',
        'publisher': 'IEEE',
        'issn': '2333-9403',
    },
    'CVIU': {
        'name': 'Computer Vision and Image Understanding',
        'publisher': 'Elsevier',
        'issn': '1077-3142',
    },
    'IVC': {
        'name': 'Image and Vision Computing',
        'publisher': 'Elsevier',
        'issn': '0262-8856',
        'aliases': ('Image Vis Comput',),
    },
    'Pattern Recognition': {
        'name': 'Pattern Recognition',
        'publisher': 'Elsevier',
        'issn': '0031-3203',
        'aliases': ('PR', 'Pattern Recognit'),
    },
    'Pattern Recognition Letters': {
        'name': 'Pattern Recognition Letters',
        'publisher': 'Elsevier',
        'issn': '0167-8655',
        'aliases': ('Pattern Recognit Lett',),
    },
    'JVCIR': {
        'name': 'Journal of Visual Communication and Image Representation',
        'publisher': 'Elsevier',
        'issn': '1047-3203',
    },
    'TOG': {
        'name': 'ACM Transactions on Graphics',
        'publisher': 'ACM',
        'issn': '0730-0301',
        'aliases': ('ACM TOG', 'ACM Trans Graph'),
    },
    'TOMM': {
        'name': 'ACM Transactions on Multimedia Computing, Communications, and Applications',
        'publisher': 'ACM',
        'issn': '1551-6857',
        'aliases': ('TOMCCAP',),
    },
    'CGF': {
        'name': 'Computer Graphics Forum',
        'publisher': 'Wiley',
        'issn': '0167-7055',
        'aliases': ('Comput Graph Forum',),
    },
    'CAG': {
        'name': 'Computers & Graphics',
        'publisher': 'Elsevier',
        'issn': '0097-8493',
        'aliases': ('C&G',),
    },
    'The Visual Computer': {
        'name': 'The Visual Computer',
        'publisher': 'Springer',
        'issn': '0178-2789',
        'aliases': ('TVC',),
    },
    'CVMJ': {
        'name': 'Computational Visual Media',
        'issn': '2096-0433',
        'aliases': ('CVM',),
    },
    'Machine Vision and Applications': {
        'name': 'Machine Vision and Applications',
        'publisher': 'Springer',
        'issn': '0932-8092',
    },
    'JMIV': {
        'name': 'Journal of Mathematical Imaging and Vision',
        'publisher': 'Springer',
        'issn': '0924-9907',
    },
    'MTAP': {
        'name': 'Multimedia Tools and Applications',
        'publisher': 'Springer',
        'issn': '1380-7501',
        'aliases': ('Multimed Tools Appl',),
    },
    'Multimedia Systems': {
        'name': 'Multimedia Systems',
        'publisher': 'Springer',
        'issn': '0942-4962',
    },
    'ISPRS': {
        'name': 'ISPRS Journal of Photogrammetry and Remote Sensing',
        'publisher': 'Elsevier',
        'issn': '0924-2716',
        'aliases': ('ISPRS Journal', 'P&RS'),
    },
    'Visual Intelligence': {
        'name': 'Visual Intelligence',
        'publisher': 'Springer',
        'issn': '2731-9008',
    },
    'Signal, Image and Video Processing': {
        'name': 'Signal, Image and Video Processing',
        'publisher': 'Springer',
        'issn': '1863-1703',
        'aliases': ('SIViP',),
    },
    'IET Image Processing': {
        'name': 'IET Image Processing',
        'issn': '1751-9659',
    },
    'IET Computer Vision': {
        'name': 'IET Computer Vision',
        'issn': '1751-9632',
    },
    'Displays': {
        'name': 'Displays',
        'publisher': 'Elsevier',
        'issn': '0141-9382',
    },
    'SPIC': {
        'name': 'Signal Processing: Image Communication',
        'publisher': 'Elsevier',
        'issn': '0923-5965',
    },
    'JOV': {
        'name': 'Journal of Vision',
        'issn': '1534-7362',
    },
    'RSE': {
        'name': 'Remote Sensing of Environment',
        'publisher': 'Elsevier',
        'issn': '0034-4257',
    },
    'JMLR': {
        'name': 'Journal of Machine Learning Research',
        'issn': '1532-4435',
        'aliases': ('The Journal of Machine Learning Research', 'J Mach Learn Res'),
    },
    'TMLR': {
        'name': 'Transactions on Machine Learning Research',
        'issn': '2835-8856',
        'aliases': ('Trans Mach Learn Res',),
    },
    'DMLR': {
        'name': 'Journal of Data-centric Machine Learning Research',
    },
    'Machine Learning': {
        'name': 'Machine Learning',
        'publisher': 'Springer',
        'issn': '0885-6125',
        'aliases': ('Mach Learn', 'MLJ', 'Machine Learning Journal'),
    },
    'NECO': {
        'name': 'Neural Computation',
        'publisher': 'MIT Press',
        'issn': '0899-7667',
        'aliases': ('Neural Comput',),
    },
    'AIJ': {
        'name': 'Artificial Intelligence',
        'publisher': 'Elsevier',
        'issn': '0004-3702',
        'aliases': ('Artificial Intelligence Journal',),
    },
    'JAIR': {
        'name': 'Journal of Artificial Intelligence Research',
        'issn': '1076-9757',
        'aliases': ('J Artif Intell Res',),
    },
    'AIRE': {
        'name': 'Artificial Intelligence Review',
        'publisher': 'Springer',
        'issn': '0269-2821',
        'aliases': ('AI Review', 'Artif Intell Rev'),
    },
    'AI Magazine': {
        'name': 'AI Magazine',
        'issn': '0738-4602',
    },
    'AI Open': {
        'name': 'AI Open',
        'publisher': 'Elsevier',
        'issn': '2666-6510',
    },
    'TNNLS': {
        'name': 'IEEE Transactions on Neural Networks and Learning Systems',
        'publisher': 'IEEE',
        'issn': '2162-237X',
        'aliases': ('IEEE Trans Neural Netw Learn Syst', 'T-NNLS'),
    },
    'TNN': {
        'name': 'IEEE Transactions on Neural Networks',
        'publisher': 'IEEE',
        'issn': '1045-9227',
    },
    'TCYB': {
        'name': 'IEEE Transactions on Cybernetics',
        'publisher': 'IEEE',
        'issn': '2168-2267',
        'aliases': ('T-CYB', 'IEEE Trans Cybern'),
    },
    'TSMC': {
        'name': 'IEEE Transactions on Systems, Man, and Cybernetics: Systems',
        'publisher': 'IEEE',
        'issn': '2168-2216',
    },
    'TAI': {
        'name': 'IEEE Transactions on Artificial Intelligence',
        'publisher': 'IEEE',
        'issn': '2691-4581',
    },
    'TETCI': {
        'name': 'IEEE Transactions on Emerging Topics in Computational Intelligence',
        'publisher': 'IEEE',
        'issn': '2471-285X',
    },
    'TEVC': {
        'name': 'IEEE Transactions on Evolutionary Computation',
        'publisher': 'IEEE',
        'issn': '1089-778X',
    },
    'TFS': {
        'name': 'IEEE Transactions on Fuzzy Systems',
        'publisher': 'IEEE',
        'issn': '1063-6706',
        'aliases': ('TFUZZ',),
    },
    'TCDS': {
        'name': 'IEEE Transactions on Cognitive and Developmental Systems',
        'publisher': 'IEEE',
        'issn': '2379-8920',
    },
    'TAFFC': {
        'name': 'IEEE Transactions on Affective Computing',
        'publisher': 'IEEE',
        'issn': '1949-3045',
    },
    'TKDE': {
        'name': 'IEEE Transactions on Knowledge and Data Engineering',
        'publisher': 'IEEE',
        'issn': '1041-4347',
        'aliases': ('IEEE Trans Knowl Data Eng',),
    },
    'TBD': {
        'name': 'IEEE Transactions on Big Data',
        'publisher': 'IEEE',
        'issn': '2332-7790',
        'aliases': ('TBDATA',),
    },
    'TKDD': {
        'name': 'ACM Transactions on Knowledge Discovery from Data',
        'publisher': 'ACM',
        'issn': '1556-4681',
    },
    'TIST': {
        'name': 'ACM Transactions on Intelligent Systems and Technology',
        'publisher': 'ACM',
        'issn': '2157-6904',
        'aliases': ('ACM T Intel Syst Tec', 'ACM Trans Intell Syst Technol'),
    },
    'TOIS': {
        'name': 'ACM Transactions on Information Systems',
        'publisher': 'ACM',
        'issn': '1046-8188',
    },
    'TWEB': {
        'name': 'ACM Transactions on the Web',
        'publisher': 'ACM',
        'issn': '1559-1131',
    },
    'DMKD': {
        'name': 'Data Mining and Knowledge Discovery',
        'publisher': 'Springer',
        'issn': '1384-5810',
        'aliases': ('DAMI',),
    },
    'KAIS': {
        'name': 'Knowledge and Information Systems',
        'publisher': 'Springer',
        'issn': '0219-1377',
    },
    'WIREs DMKD': {
        'name': 'Wiley Interdisciplinary Reviews: Data Mining and Knowledge Discovery',
        'publisher': 'Wiley',
        'issn': '1942-4787',
        'aliases': ('WIREs Data Mining and Knowledge Discovery',),
    },
    'Neurocomputing': {
        'name': 'Neurocomputing',
        'publisher': 'Elsevier',
        'issn': '0925-2312',
    },
    'Neural Networks': {
        'name': 'Neural Networks',
        'publisher': 'Elsevier',
        'issn': '0893-6080',
        'aliases': ('Neural Netw',),
    },
    'KBS': {
        'name': 'Knowledge-Based Systems',
        'publisher': 'Elsevier',
        'issn': '0950-7051',
        'aliases': ('Knowl Based Syst', 'KNOSYS'),
    },
    'ESWA': {
        'name': 'Expert Systems with Applications',
        'publisher': 'Elsevier',
        'issn': '0957-4174',
        'aliases': ('Expert Syst Appl',),
    },
    'EAAI': {
        'name': 'Engineering Applications of Artificial Intelligence',
        'publisher': 'Elsevier',
        'issn': '0952-1976',
        'aliases': ('Eng Appl Artif Intell',),
    },
    'ASOC': {
        'name': 'Applied Soft Computing',
        'publisher': 'Elsevier',
        'issn': '1568-4946',
        'aliases': ('Appl Soft Comput',),
    },
    'Information Fusion': {
        'name': 'Information Fusion',
        'publisher': 'Elsevier',
        'issn': '1566-2535',
        'aliases': ('Inf Fusion', 'INFFUS'),
    },
    'Information Sciences': {
        'name': 'Information Sciences',
        'publisher': 'Elsevier',
        'issn': '0020-0255',
        'aliases': ('Inf Sci',),
    },
    'IPM': {
        'name': 'Information Processing & Management',
        'publisher': 'Elsevier',
        'issn': '0306-4573',
        'aliases': ('IP&M', 'Inf Process Manag', 'Information Processing and Management'),
    },
    'Information Systems': {
        'name': 'Information Systems',
        'publisher': 'Elsevier',
        'issn': '0306-4379',
    },
    'DSS': {
        'name': 'Decision Support Systems',
        'publisher': 'Elsevier',
        'issn': '0167-9236',
    },
    'Applied Intelligence': {
        'name': 'Applied Intelligence',
        'publisher': 'Springer',
        'issn': '0924-669X',
        'aliases': ('APIN', 'Appl Intell'),
    },
    'NCAA': {
        'name': 'Neural Computing and Applications',
        'publisher': 'Springer',
        'issn': '0941-0643',
        'aliases': ('Neural Comput Appl',),
    },
    'Neural Processing Letters': {
        'name': 'Neural Processing Letters',
        'publisher': 'Springer',
        'issn': '1370-4621',
        'aliases': ('Neural Process Lett',),
    },
    'Cognitive Computation': {
        'name': 'Cognitive Computation',
        'publisher': 'Springer',
        'issn': '1866-9956',
        'aliases': ('Cogn Comput',),
    },
    'IJMLC': {
        'name': 'International Journal of Machine Learning and Cybernetics',
        'publisher': 'Springer',
        'issn': '1868-8071',
    },
    'MIR': {
        'name': 'Machine Intelligence Research',
        'publisher': 'Springer',
        'aliases': ('Mach Intell Res',),
    },
    'FCS': {
        'name': 'Frontiers of Computer Science',
        'publisher': 'Springer',
        'issn': '2095-2228',
        'aliases': ('Front Comput Sci',),
    },
    'SCIS': {
        'name': 'Science China Information Sciences',
        'publisher': 'Springer',
        'issn': '1674-733X',
        'aliases': ('Sci China Inf Sci',),
    },
    'TST': {
        'name': 'Tsinghua Science and Technology',
        'issn': '1007-0214',
    },
    'IEEE/CAA JAS': {
        'name': 'IEEE/CAA Journal of Automatica Sinica',
        'issn': '2329-9266',
        'aliases': ('JAS',),
    },
    'CAAI TRIT': {
        'name': 'CAAI Transactions on Intelligence Technology',
        'issn': '2468-2322',
    },
    'IJIS': {
        'name': 'International Journal of Intelligent Systems',
        'publisher': 'Wiley',
        'issn': '0884-8173',
    },
    'ACM CSUR': {
        'name': 'ACM Computing Surveys',
        'publisher': 'ACM',
        'issn': '0360-0300',
        'aliases': ('CSUR', 'ACM Comput Surv', 'Computing Surveys', 'ACM Survey', 'ACM Computing Survey'),
    },
    'CACM': {
        'name': 'Communications of the ACM',
        'publisher': 'ACM',
        'issn': '0001-0782',
        'aliases': ('Commun ACM',),
    },
    'JACM': {
        'name': 'Journal of the ACM',
        'publisher': 'ACM',
        'issn': '0004-5411',
        'aliases': ('J ACM',),
    },
    'FTML': {
        'name': 'Foundations and Trends in Machine Learning',
        'publisher': 'Now Publishers',
        'issn': '1935-8237',
        'aliases': ('Found Trends Mach Learn',),
    },
    'FTCGV': {
        'name': 'Foundations and Trends in Computer Graphics and Vision',
        'publisher': 'Now Publishers',
        'issn': '1572-2740',
    },
    'PIEEE': {
        'name': 'Proceedings of the IEEE',
        'publisher': 'IEEE',
        'issn': '0018-9219',
        'aliases': ('Proc IEEE',),
    },
    'IEEE Access': {
        'name': 'IEEE Access',
        'publisher': 'IEEE',
        'issn': '2169-3536',
    },
    'IEEE Intelligent Systems': {
        'name': 'IEEE Intelligent Systems',
        'publisher': 'IEEE',
        'issn': '1541-1672',
    },
    'IEEE Computer': {
        'name': 'Computer',
        'publisher': 'IEEE',
        'issn': '0018-9162',
    },
    'IoT-J': {
        'name': 'IEEE Internet of Things Journal',
        'publisher': 'IEEE',
        'issn': '2327-4662',
        'aliases': ('IEEE IoT Journal', 'IoTJ'),
    },
    'TITS': {
        'name': 'IEEE Transactions on Intelligent Transportation Systems',
        'publisher': 'IEEE',
        'issn': '1524-9050',
        'aliases': ('T-ITS',),
    },
    'TIV': {
        'name': 'IEEE Transactions on Intelligent Vehicles',
        'publisher': 'IEEE',
        'issn': '2379-8858',
        'aliases': ('T-IV',),
    },
    'TII': {
        'name': 'IEEE Transactions on Industrial Informatics',
        'publisher': 'IEEE',
        'issn': '1551-3203',
    },
    'TIM': {
        'name': 'IEEE Transactions on Instrumentation and Measurement',
        'publisher': 'IEEE',
        'issn': '0018-9456',
    },
    'TIE': {
        'name': 'IEEE Transactions on Industrial Electronics',
        'publisher': 'IEEE',
        'issn': '0278-0046',
    },
    'TIT': {
        'name': 'IEEE Transactions on Information Theory',
        'publisher': 'IEEE',
        'issn': '0018-9448',
    },
    'TCSS': {
        'name': 'IEEE Transactions on Computational Social Systems',
        'publisher': 'IEEE',
        'issn': '2329-924X',
    },
    'TNSE': {
        'name': 'IEEE Transactions on Network Science and Engineering',
        'publisher': 'IEEE',
        'issn': '2327-4697',
    },
    'TLT': {
        'name': 'IEEE Transactions on Learning Technologies',
        'publisher': 'IEEE',
        'issn': '1939-1382',
    },
    'FGCS': {
        'name': 'Future Generation Computer Systems',
        'publisher': 'Elsevier',
        'issn': '0167-739X',
    },
    'PVLDB': {
        'name': 'Proceedings of the VLDB Endowment',
        'issn': '2150-8097',
        'aliases': ('VLDB', 'Proc VLDB Endow', 'International Conference on Very Large Data Bases'),
    },
    'VLDB Journal': {
        'name': 'The VLDB Journal',
        'publisher': 'Springer',
        'issn': '1066-8888',
        'aliases': ('VLDBJ',),
    },
    'PACMHCI': {
        'name': 'Proceedings of the ACM on Human-Computer Interaction',
        'publisher': 'ACM',
        'issn': '2573-0142',
        'aliases': ('Proc ACM Hum-Comput Interact',),
    },
    'PACMMOD': {
        'name': 'Proceedings of the ACM on Management of Data',
        'publisher': 'ACM',
    },
    'PACMPL': {
        'name': 'Proceedings of the ACM on Programming Languages',
        'publisher': 'ACM',
        'issn': '2475-1421',
    },
    'IMWUT': {
        'name': 'Proceedings of the ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies',
        'publisher': 'ACM',
        'issn': '2474-9567',
    },
    'TOCHI': {
        'name': 'ACM Transactions on Computer-Human Interaction',
        'publisher': 'ACM',
        'issn': '1073-0516',
    },
    'TOSEM': {
        'name': 'ACM Transactions on Software Engineering and Methodology',
        'publisher': 'ACM',
        'issn': '1049-331X',
    },
    'TSE': {
        'name': 'IEEE Transactions on Software Engineering',
        'publisher': 'IEEE',
        'issn': '0098-5589',
    },
    'TPDS': {
        'name': 'IEEE Transactions on Parallel and Distributed Systems',
        'publisher': 'IEEE',
        'issn': '1045-9219',
    },
    'TDSC': {
        'name': 'IEEE Transactions on Dependable and Secure Computing',
        'publisher': 'IEEE',
        'issn': '1545-5971',
    },
    'TIFS': {
        'name': 'IEEE Transactions on Information Forensics and Security',
        'publisher': 'IEEE',
        'issn': '1556-6013',
        'aliases': ('T-IFS',),
    },
    'TMC': {
        'name': 'IEEE Transactions on Mobile Computing',
        'publisher': 'IEEE',
        'issn': '1536-1233',
    },
    'IEEE TC': {
        'name': 'IEEE Transactions on Computers',
        'publisher': 'IEEE',
        'issn': '0018-9340',
    },
    'TCAD': {
        'name': 'IEEE Transactions on Computer-Aided Design of Integrated Circuits and Systems',
        'publisher': 'IEEE',
        'issn': '0278-0070',
    },
    'TACO': {
        'name': 'ACM Transactions on Architecture and Code Optimization',
        'publisher': 'ACM',
        'issn': '1544-3566',
    },
    'JSSC': {
        'name': 'IEEE Journal of Solid-State Circuits',
        'publisher': 'IEEE',
        'issn': '0018-9200',
    },
    'IEEE Micro': {
        'name': 'IEEE Micro',
        'publisher': 'IEEE',
        'issn': '0272-1732',
    },
    'TASLP': {
        'name': 'IEEE/ACM Transactions on Audio, Speech, and Language Processing',
        'issn': '2329-9290',
        'aliases': ('IEEE/ACM Trans Audio Speech Lang Process',),
    },
    'TSP': {
        'name': 'IEEE Transactions on Signal Processing',
        'publisher': 'IEEE',
        'issn': '1053-587X',
    },
    'SPL': {
        'name': 'IEEE Signal Processing Letters',
        'publisher': 'IEEE',
        'issn': '1070-9908',
    },
    'SPM': {
        'name': 'IEEE Signal Processing Magazine',
        'publisher': 'IEEE',
        'issn': '1053-5888',
    },
    'JSTSP': {
        'name': 'IEEE Journal of Selected Topics in Signal Processing',
        'publisher': 'IEEE',
        'issn': '1932-4553',
    },
    'TACL': {
        'name': 'Transactions of the Association for Computational Linguistics',
        'publisher': 'MIT Press',
        'issn': '2307-387X',
        'aliases': ('Trans Assoc Comput Linguist',),
    },
    'Computational Linguistics': {
        'name': 'Computational Linguistics',
        'publisher': 'MIT Press',
        'issn': '0891-2017',
    },
    'NLE': {
        'name': 'Natural Language Engineering',
        'publisher': 'Cambridge University Press',
        'issn': '1351-3249',
    },
    'CSL': {
        'name': 'Computer Speech & Language',
        'publisher': 'Elsevier',
        'issn': '0885-2308',
        'aliases': ('Comput Speech Lang',),
    },
    'Speech Communication': {
        'name': 'Speech Communication',
        'publisher': 'Elsevier',
        'issn': '0167-6393',
    },
    'LRE Journal': {
        'name': 'Language Resources and Evaluation',
        'publisher': 'Springer',
        'issn': '1574-020X',
        'aliases': ('Lang Resour Eval',),
    },
    'TALLIP': {
        'name': 'ACM Transactions on Asian and Low-Resource Language Information Processing',
        'publisher': 'ACM',
        'issn': '2375-4699',
    },
    'RA-L': {
        'name': 'IEEE Robotics and Automation Letters',
        'publisher': 'IEEE',
        'issn': '2377-3766',
        'aliases': ('RAL',),
    },
    'T-RO': {
        'name': 'IEEE Transactions on Robotics',
        'publisher': 'IEEE',
        'issn': '1552-3098',
        'aliases': ('TRO',),
    },
    'T-ASE': {
        'name': 'IEEE Transactions on Automation Science and Engineering',
        'publisher': 'IEEE',
        'issn': '1545-5955',
        'aliases': ('TASE',),
    },
    'T-MECH': {
        'name': 'IEEE/ASME Transactions on Mechatronics',
        'issn': '1083-4435',
        'aliases': ('TMECH',),
    },
    'RAM': {
        'name': 'IEEE Robotics & Automation Magazine',
        'publisher': 'IEEE',
        'issn': '1070-9932',
        'aliases': ('RA-M', 'IEEE RAM'),
    },
    'IJRR': {
        'name': 'The International Journal of Robotics Research',
        'publisher': 'SAGE',
        'issn': '0278-3649',
        'aliases': ('Int J Robot Res',),
    },
    'AURO': {
        'name': 'Autonomous Robots',
        'publisher': 'Springer',
        'issn': '0929-5593',
    },
    'RAS': {
        'name': 'Robotics and Autonomous Systems',
        'publisher': 'Elsevier',
        'issn': '0921-8890',
    },
    'JFR': {
        'name': 'Journal of Field Robotics',
        'publisher': 'Wiley',
        'issn': '1556-4959',
    },
    'THRI': {
        'name': 'ACM Transactions on Human-Robot Interaction',
        'publisher': 'ACM',
        'issn': '2573-9522',
    },
    'Sensors': {
        'name': 'Sensors',
        'publisher': 'MDPI',
        'issn': '1424-8220',
    },
    'Applied Sciences': {
        'name': 'Applied Sciences',
        'publisher': 'MDPI',
        'issn': '2076-3417',
        'aliases': ('Appl Sci',),
    },
    'Diagnostics': {
        'name': 'Diagnostics',
        'publisher': 'MDPI',
        'issn': '2075-4418',
    },
    'Cancers': {
        'name': 'Cancers',
        'publisher': 'MDPI',
        'issn': '2072-6694',
    },
    'Bioengineering': {
        'name': 'Bioengineering',
        'publisher': 'MDPI',
        'issn': '2306-5354',
    },
    'Electronics': {
        'name': 'Electronics',
        'publisher': 'MDPI',
        'issn': '2079-9292',
    },
    'Mathematics': {
        'name': 'Mathematics',
        'publisher': 'MDPI',
        'issn': '2227-7390',
    },
    'Journal of Imaging': {
        'name': 'Journal of Imaging',
        'publisher': 'MDPI',
        'issn': '2313-433X',
        'aliases': ('J Imaging',),
    },
    'Remote Sensing': {
        'name': 'Remote Sensing',
        'publisher': 'MDPI',
        'issn': '2072-4292',
        'aliases': ('Remote Sens',),
    },
    'Entropy': {
        'name': 'Entropy',
        'publisher': 'MDPI',
        'issn': '1099-4300',
    },
    'Tomography': {
        'name': 'Tomography',
        'publisher': 'MDPI',
        'issn': '2379-139X',
    },
    'Healthcare': {
        'name': 'Healthcare',
        'publisher': 'MDPI',
        'issn': '2227-9032',
    },
    'Journal of Clinical Medicine': {
        'name': 'Journal of Clinical Medicine',
        'publisher': 'MDPI',
        'issn': '2077-0383',
        'aliases': ('J Clin Med',),
    },
    'Journal of Personalized Medicine': {
        'name': 'Journal of Personalized Medicine',
        'publisher': 'MDPI',
        'issn': '2075-4426',
        'aliases': ('J Pers Med',),
    },
    'IJERPH': {
        'name': 'International Journal of Environmental Research and Public Health',
        'publisher': 'MDPI',
    },
    'IJMS': {
        'name': 'International Journal of Molecular Sciences',
        'publisher': 'MDPI',
        'issn': '1422-0067',
        'aliases': ('Int J Mol Sci',),
    },
    'PeerJ Computer Science': {
        'name': 'PeerJ Computer Science',
        'publisher': 'PeerJ',
        'issn': '2376-5992',
        'aliases': ('PeerJ CS', 'PeerJ Comput Sci'),
    },
    'F1000Research': {
        'name': 'F1000Research',
        'issn': '2046-1402',
    },
    'JOSS': {
        'name': 'Journal of Open Source Software',
        'issn': '2475-9066',
    },
    'PoPETs': {
        'name': 'Proceedings on Privacy Enhancing Technologies',
        'issn': '2299-0984',
        'aliases': ('PETS',),
    },
    'TOPS': {
        'name': 'ACM Transactions on Privacy and Security',
        'publisher': 'ACM',
        'issn': '2471-2566',
    },
    'SN Computer Science': {
        'name': 'SN Computer Science',
        'publisher': 'Springer',
        'issn': '2661-8907',
    },
    'Journal of Big Data': {
        'name': 'Journal of Big Data',
        'publisher': 'Springer',
        'issn': '2196-1115',
    },
    'Big Data Mining and Analytics': {
        'name': 'Big Data Mining and Analytics',
        'issn': '2096-0654',
    },
    'TVT': {
        'name': 'IEEE Transactions on Vehicular Technology',
        'publisher': 'IEEE',
        'issn': '0018-9545',
    },
    'TWC': {
        'name': 'IEEE Transactions on Wireless Communications',
        'publisher': 'IEEE',
        'issn': '1536-1276',
    },
    'TCOM': {
        'name': 'IEEE Transactions on Communications',
        'publisher': 'IEEE',
        'issn': '0090-6778',
    },
    'JSAC': {
        'name': 'IEEE Journal on Selected Areas in Communications',
        'publisher': 'IEEE',
        'issn': '0733-8716',
    },
    'COMST': {
        'name': 'IEEE Communications Surveys & Tutorials',
        'publisher': 'IEEE',
        'issn': '1553-877X',
    },
    'TSC': {
        'name': 'IEEE Transactions on Services Computing',
        'publisher': 'IEEE',
        'issn': '1939-1374',
    },
    'TCC': {
        'name': 'IEEE Transactions on Cloud Computing',
        'publisher': 'IEEE',
        'issn': '2168-7161',
    },
    'TNSM': {
        'name': 'IEEE Transactions on Network and Service Management',
        'publisher': 'IEEE',
        'issn': '1932-4537',
    },
    'IEEE TAC': {
        'name': 'IEEE Transactions on Automatic Control',
        'publisher': 'IEEE',
        'issn': '0018-9286',
    },
    'TCE': {
        'name': 'IEEE Transactions on Consumer Electronics',
        'publisher': 'IEEE',
        'issn': '0098-3063',
    },
    'TBIOM': {
        'name': 'IEEE Transactions on Biometrics, Behavior, and Identity Science',
        'publisher': 'IEEE',
        'issn': '2637-6407',
    },
    'IEEE Sensors Journal': {
        'name': 'IEEE Sensors Journal',
        'publisher': 'IEEE',
        'issn': '1530-437X',
    },
    'Automatica': {
        'name': 'Automatica',
        'publisher': 'Elsevier',
        'issn': '0005-1098',
    },
    'JCP': {
        'name': 'Journal of Computational Physics',
        'publisher': 'Elsevier',
        'issn': '0021-9991',
        'aliases': ('J Comput Phys',),
    },
    'CMAME': {
        'name': 'Computer Methods in Applied Mechanics and Engineering',
        'publisher': 'Elsevier',
        'issn': '0045-7825',
    },
    'JAG': {
        'name': 'International Journal of Applied Earth Observation and Geoinformation',
        'publisher': 'Elsevier',
        'issn': '1569-8432',
    },
    'Physical Review Letters': {
        'name': 'Physical Review Letters',
        'publisher': 'American Physical Society',
        'issn': '0031-9007',
        'aliases': ('Phys Rev Lett',),
    },
    'JACS': {
        'name': 'Journal of the American Chemical Society',
        'publisher': 'American Chemical Society',
        'issn': '0002-7863',
    },
    'JCTC': {
        'name': 'Journal of Chemical Theory and Computation',
        'publisher': 'American Chemical Society',
        'issn': '1549-9618',
    },
    'Chemical Science': {
        'name': 'Chemical Science',
        'publisher': 'Royal Society of Chemistry',
        'issn': '2041-6520',
    },
    'Digital Discovery': {
        'name': 'Digital Discovery',
        'publisher': 'Royal Society of Chemistry',
        'issn': '2635-098X',
    },
    'JASA': {
        'name': 'Journal of the American Statistical Association',
        'publisher': 'Taylor & Francis',
        'issn': '0162-1459',
        'aliases': ('J Am Stat Assoc',),
    },
    'Annals of Statistics': {
        'name': 'The Annals of Statistics',
        'issn': '0090-5364',
        'aliases': ('Ann Stat',),
    },
    'Biometrika': {
        'name': 'Biometrika',
        'publisher': 'Oxford University Press',
        'issn': '0006-3444',
    },
    'SIIMS': {
        'name': 'SIAM Journal on Imaging Sciences',
        'publisher': 'SIAM',
        'issn': '1936-4954',
        'aliases': ('SIAM J Imaging Sci',),
    },
    'SIAM Review': {
        'name': 'SIAM Review',
        'publisher': 'SIAM',
        'issn': '0036-1445',
    },
    'Scientometrics': {
        'name': 'Scientometrics',
        'publisher': 'Springer',
        'issn': '0138-9130',
    },
    'JASIST': {
        'name': 'Journal of the Association for Information Science and Technology',
        'publisher': 'Wiley',
        'issn': '2330-1635',
    },
    'BBS': {
        'name': 'Behavioral and Brain Sciences',
        'publisher': 'Cambridge University Press',
        'issn': '0140-525X',
    },
    'Trends in Cognitive Sciences': {
        'name': 'Trends in Cognitive Sciences',
        'publisher': 'Elsevier',
        'issn': '1364-6613',
        'aliases': ('TiCS',),
    },
    'Cognitive Science': {
        'name': 'Cognitive Science',
        'publisher': 'Wiley',
        'issn': '0364-0213',
    },
    'CHB': {
        'name': 'Computers in Human Behavior',
        'publisher': 'Elsevier',
        'issn': '0747-5632',
    },
    'Computers & Education': {
        'name': 'Computers & Education',
        'publisher': 'Elsevier',
        'issn': '0360-1315',
    },
    'CAEAI': {
        'name': 'Computers and Education: Artificial Intelligence',
        'publisher': 'Elsevier',
        'issn': '2666-920X',
    },
    'AI & Society': {
        'name': 'AI & Society',
        'publisher': 'Springer',
        'issn': '0951-5666',
    },
    'AI and Ethics': {
        'name': 'AI and Ethics',
        'publisher': 'Springer',
        'issn': '2730-5953',
    },
    'Big Data & Society': {
        'name': 'Big Data & Society',
        'publisher': 'SAGE',
        'issn': '2053-9517',
    },
    'Genome Research': {
        'name': 'Genome Research',
        'issn': '1088-9051',
    },
    'PLOS Genetics': {
        'name': 'PLOS Genetics',
        'publisher': 'Public Library of Science',
        'issn': '1553-7404',
    },
    'Lancet Neurology': {
        'name': 'The Lancet Neurology',
        'publisher': 'Elsevier',
        'issn': '1474-4422',
        'aliases': ('Lancet Neurol',),
    },
    'QIMS': {
        'name': 'Quantitative Imaging in Medicine and Surgery',
        'issn': '2223-4292',
        'aliases': ('Quant Imaging Med Surg',),
    },
    'Progress in Biomedical Engineering': {
        'name': 'Progress in Biomedical Engineering',
        'publisher': 'IOP Publishing',
        'issn': '2516-1091',
        'aliases': ('Prog Biomed Eng',),
    },
    'Stroke': {
        'name': 'Stroke',
        'publisher': 'American Heart Association',
        'issn': '0039-2499',
    },
    'Neurology': {
        'name': 'Neurology',
        'issn': '0028-3878',
    },
    'Cancer Informatics': {
        'name': 'Cancer Informatics',
        'publisher': 'SAGE',
        'issn': '1176-9351',
        'aliases': ('Cancer Inform',),
    },
    'Digital Health': {
        'name': 'Digital Health',
        'publisher': 'SAGE',
        'issn': '2055-2076',
    },
    'Health Informatics Journal': {
        'name': 'Health Informatics Journal',
        'publisher': 'SAGE',
        'issn': '1460-4582',
    },
    'International Journal of Oral Science': {
        'name': 'International Journal of Oral Science',
        'publisher': 'Springer Nature',
        'issn': '1674-2818',
        'aliases': ('Int J Oral Sci',),
    },
    'Skeletal Radiology': {
        'name': 'Skeletal Radiology',
        'publisher': 'Springer',
        'issn': '0364-2348',
    },
    'Pediatric Radiology': {
        'name': 'Pediatric Radiology',
        'publisher': 'Springer',
        'issn': '0301-0449',
    },
    'Neuroradiology': {
        'name': 'Neuroradiology',
        'publisher': 'Springer',
        'issn': '0028-3940',
    },
    'Abdominal Radiology': {
        'name': 'Abdominal Radiology',
        'publisher': 'Springer',
        'issn': '2366-004X',
    },
    'Radiotherapy and Oncology': {
        'name': 'Radiotherapy and Oncology',
        'publisher': 'Elsevier',
        'issn': '0167-8140',
        'aliases': ('Radiother Oncol',),
    },
    'Journal of Applied Clinical Medical Physics': {
        'name': 'Journal of Applied Clinical Medical Physics',
        'publisher': 'Wiley',
        'issn': '1526-9914',
        'aliases': ('J Appl Clin Med Phys', 'JACMP'),
    },
    'Ultrasound in Medicine & Biology': {
        'name': 'Ultrasound in Medicine & Biology',
        'publisher': 'Elsevier',
        'issn': '0301-5629',
        'aliases': ('Ultrasound Med Biol',),
    },
    'Annual Review of Biomedical Data Science': {
        'name': 'Annual Review of Biomedical Data Science',
        'publisher': 'Annual Reviews',
        'issn': '2574-3414',
    },
    'Annual Review of Biomedical Engineering': {
        'name': 'Annual Review of Biomedical Engineering',
        'publisher': 'Annual Reviews',
        'issn': '1523-9829',
        'aliases': ('Annu Rev Biomed Eng',),
    },
    'Frontiers in Neurorobotics': {
        'name': 'Frontiers in Neurorobotics',
        'publisher': 'Frontiers',
        'issn': '1662-5218',
        'aliases': ('Front Neurorobot',),
    },
    'Frontiers in Psychology': {
        'name': 'Frontiers in Psychology',
        'publisher': 'Frontiers',
        'issn': '1664-1078',
        'aliases': ('Front Psychol',),
    },
    'Frontiers in Physiology': {
        'name': 'Frontiers in Physiology',
        'publisher': 'Frontiers',
        'issn': '1664-042X',
        'aliases': ('Front Physiol',),
    },
    'Frontiers in Genetics': {
        'name': 'Frontiers in Genetics',
        'publisher': 'Frontiers',
        'issn': '1664-8021',
        'aliases': ('Front Genet',),
    },
    'Frontiers in Immunology': {
        'name': 'Frontiers in Immunology',
        'publisher': 'Frontiers',
        'issn': '1664-3224',
        'aliases': ('Front Immunol',),
    },
    'Frontiers in Bioengineering and Biotechnology': {
        'name': 'Frontiers in Bioengineering and Biotechnology',
        'publisher': 'Frontiers',
        'issn': '2296-4185',
    },
    'Frontiers in Computational Neuroscience': {
        'name': 'Frontiers in Computational Neuroscience',
        'publisher': 'Frontiers',
        'issn': '1662-5188',
    },
    'BOE': {
        'name': 'Biomedical Optics Express',
        'publisher': 'Optica Publishing Group',
        'issn': '2156-7085',
        'aliases': ('Biomed Opt Express',),
    },
    'Optics Express': {
        'name': 'Optics Express',
        'publisher': 'Optica Publishing Group',
        'issn': '1094-4087',
        'aliases': ('Opt Express',),
    },
    'IJF': {
        'name': 'International Journal of Forecasting',
        'publisher': 'Elsevier',
        'issn': '0169-2070',
        'aliases': ('Int J Forecast',),
    },
    'SIGMOD Record': {
        'name': 'ACM SIGMOD Record',
        'publisher': 'ACM',
        'issn': '0163-5808',
        'aliases': ('SIGMOD Rec',),
    },
    'TODS': {
        'name': 'ACM Transactions on Database Systems',
        'publisher': 'ACM',
        'issn': '0362-5915',
        'aliases': ('ACM Trans Database Syst',),
    },
    'Big Data Research': {
        'name': 'Big Data Research',
        'publisher': 'Elsevier',
        'issn': '2214-5796',
    },
    'DAPD': {
        'name': 'Distributed and Parallel Databases',
        'publisher': 'Springer',
        'issn': '0926-8782',
    },
    'SIGKDD Explorations': {
        'name': 'ACM SIGKDD Explorations Newsletter',
        'publisher': 'ACM',
        'issn': '1931-0145',
        'aliases': ('SIGKDD Explorations Newsletter', 'SIGKDD Explor Newsl', 'KDD Explorations'),
    },
    'TORS': {
        'name': 'ACM Transactions on Recommender Systems',
        'publisher': 'ACM',
    },
    'TiiS': {
        'name': 'ACM Transactions on Interactive Intelligent Systems',
        'publisher': 'ACM',
        'issn': '2160-6455',
    },
    'Information Retrieval Journal': {
        'name': 'Information Retrieval Journal',
        'publisher': 'Springer',
        'issn': '1386-4564',
    },
    'IJHCS': {
        'name': 'International Journal of Human-Computer Studies',
        'publisher': 'Elsevier',
        'issn': '1071-5819',
        'aliases': ('Int J Hum Comput Stud',),
    },
    'Visual Informatics': {
        'name': 'Visual Informatics',
        'publisher': 'Elsevier',
        'issn': '2468-502X',
    },
    'EMSE': {
        'name': 'Empirical Software Engineering',
        'publisher': 'Springer',
        'issn': '1382-3256',
        'aliases': ('Empir Softw Eng',),
    },
    'J Syst Softw': {
        'name': 'Journal of Systems and Software',
        'publisher': 'Elsevier',
        'issn': '0164-1212',
    },
    'Inf Softw Technol': {
        'name': 'Information and Software Technology',
        'publisher': 'Elsevier',
        'issn': '0950-5849',
    },
    'IEEE Software': {
        'name': 'IEEE Software',
        'publisher': 'IEEE',
        'issn': '0740-7459',
    },
    'ToN': {
        'name': 'IEEE/ACM Transactions on Networking',
        'publisher': 'IEEE',
        'issn': '1063-6692',
        'aliases': ('IEEE/ACM ToN', 'IEEE/ACM Trans Netw'),
    },
    'TOCS': {
        'name': 'ACM Transactions on Computer Systems',
        'publisher': 'ACM',
        'issn': '0734-2071',
        'aliases': ('ACM Trans Comput Syst',),
    },
    'ACM TOS': {
        'name': 'ACM Transactions on Storage',
        'publisher': 'ACM',
        'issn': '1553-3077',
        'aliases': ('Transactions on Storage', 'ACM Trans Storage'),
    },
    'TECS': {
        'name': 'ACM Transactions on Embedded Computing Systems',
        'publisher': 'ACM',
        'issn': '1539-9087',
        'aliases': ('ACM Trans Embed Comput Syst',),
    },
    'ACM Queue': {
        'name': 'ACM Queue',
        'publisher': 'ACM',
        'issn': '1542-7730',
    },
    'TCCN': {
        'name': 'IEEE Transactions on Cognitive Communications and Networking',
        'publisher': 'IEEE',
        'issn': '2332-7731',
    },
    'JAAMAS': {
        'name': 'Autonomous Agents and Multi-Agent Systems',
        'publisher': 'Springer',
        'issn': '1387-2532',
        'aliases': ('Auton Agents Multi-Agent Syst',),
    },
    'JWS': {
        'name': 'Journal of Web Semantics',
        'publisher': 'Elsevier',
        'issn': '1570-8268',
    },
    'KER': {
        'name': 'The Knowledge Engineering Review',
        'publisher': 'Cambridge University Press',
        'issn': '0269-8889',
        'aliases': ('Knowl Eng Rev',),
    },
    'Cognitive Systems Research': {
        'name': 'Cognitive Systems Research',
        'publisher': 'Elsevier',
        'issn': '1389-0417',
    },
    'Nat Rev Mol Cell Biol': {
        'name': 'Nature Reviews Molecular Cell Biology',
        'publisher': 'Springer Nature',
        'issn': '1471-0072',
    },
    'NSMB': {
        'name': 'Nature Structural & Molecular Biology',
        'publisher': 'Springer Nature',
        'issn': '1545-9993',
        'aliases': ('Nat Struct Mol Biol',),
    },
    'Nat Chem Biol': {
        'name': 'Nature Chemical Biology',
        'publisher': 'Springer Nature',
        'issn': '1552-4450',
    },
    'Nature Physics': {
        'name': 'Nature Physics',
        'publisher': 'Springer Nature',
        'issn': '1745-2473',
        'aliases': ('Nat Phys',),
    },
    'npj Computational Materials': {
        'name': 'npj Computational Materials',
        'publisher': 'Springer Nature',
        'issn': '2057-3960',
        'aliases': ('npj Comput Mater',),
    },
    'Cell Reports': {
        'name': 'Cell Reports',
        'publisher': 'Cell Press',
        'issn': '2211-1247',
        'aliases': ('Cell Rep',),
    },
    'Protein Science': {
        'name': 'Protein Science',
        'publisher': 'Wiley',
        'issn': '0961-8368',
        'aliases': ('Protein Sci',),
    },
    'J Mol Biol': {
        'name': 'Journal of Molecular Biology',
        'publisher': 'Elsevier',
        'issn': '0022-2836',
        'aliases': ('JMB',),
    },
    'JBC': {
        'name': 'Journal of Biological Chemistry',
        'publisher': 'Elsevier',
        'issn': '0021-9258',
        'aliases': ('J Biol Chem', 'The Journal of Biological Chemistry'),
        'since': 2021,
    },
    'ACS Catalysis': {
        'name': 'ACS Catalysis',
        'publisher': 'American Chemical Society',
        'issn': '2155-5435',
        'aliases': ('ACS Catal',),
    },
    'ACS Synthetic Biology': {
        'name': 'ACS Synthetic Biology',
        'publisher': 'American Chemical Society',
        'issn': '2161-5063',
        'aliases': ('ACS Synth Biol',),
    },
    'J Med Chem': {
        'name': 'Journal of Medicinal Chemistry',
        'publisher': 'American Chemical Society',
        'issn': '0022-2623',
    },
    'Angewandte Chemie': {
        'name': 'Angewandte Chemie International Edition',
        'publisher': 'Wiley',
        'issn': '1433-7851',
        'aliases': ('Angew Chem Int Ed', 'Angew Chem', 'Angewandte Chemie International Edition in English'),
    },
    'COSB': {
        'name': 'Current Opinion in Structural Biology',
        'publisher': 'Elsevier',
        'issn': '0959-440X',
        'aliases': ('Curr Opin Struct Biol',),
    },
    'COCB': {
        'name': 'Current Opinion in Chemical Biology',
        'publisher': 'Elsevier',
        'issn': '1367-5931',
        'aliases': ('Curr Opin Chem Biol',),
    },
    'COBIOT': {
        'name': 'Current Opinion in Biotechnology',
        'publisher': 'Elsevier',
        'issn': '0958-1669',
        'aliases': ('Curr Opin Biotechnol',),
    },
    'Front Mol Biosci': {
        'name': 'Frontiers in Molecular Biosciences',
        'publisher': 'Frontiers Media',
        'issn': '2296-889X',
    },
    'Mol Syst Biol': {
        'name': 'Molecular Systems Biology',
        'issn': '1744-4292',
    },
    'PEDS': {
        'name': 'Protein Engineering, Design and Selection',
        'publisher': 'Oxford University Press',
        'issn': '1741-0126',
        'aliases': ('Protein Eng Des Sel',),
    },
    'Biotechnol Bioeng': {
        'name': 'Biotechnology and Bioengineering',
        'publisher': 'Wiley',
        'issn': '0006-3592',
    },
    'Adv Synth Catal': {
        'name': 'Advanced Synthesis & Catalysis',
        'publisher': 'Wiley',
        'issn': '1615-4150',
    },
    'Phil Trans R Soc A': {
        'name': 'Philosophical Transactions of the Royal Society A: Mathematical, Physical and Engineering Sciences',
        'publisher': 'The Royal Society',
        'issn': '1364-503X',
        'aliases': ('Philosophical Transactions of the Royal Society A', 'Philos Trans R Soc A'),
    },
    'JRSSB': {
        'name': 'Journal of the Royal Statistical Society: Series B (Statistical Methodology)',
        'issn': '1369-7412',
        'aliases': ('Journal of the Royal Statistical Society: Series B', 'Journal of the Royal Statistical Society Series B', 'JRSS-B', 'JRSS B'),
    },
    'Journal of Econometrics': {
        'name': 'Journal of Econometrics',
        'publisher': 'Elsevier',
        'issn': '0304-4076',
        'aliases': ('J Econom',),
    },
    'Econometrica': {
        'name': 'Econometrica',
        'issn': '0012-9682',
    },
    'Management Science': {
        'name': 'Management Science',
        'publisher': 'INFORMS',
        'issn': '0025-1909',
        'aliases': ('Manag Sci',),
    },
    'Operations Research': {
        'name': 'Operations Research',
        'publisher': 'INFORMS',
        'issn': '0030-364X',
    },
    'Annals of Operations Research': {
        'name': 'Annals of Operations Research',
        'publisher': 'Springer',
        'issn': '0254-5330',
        'aliases': ('Ann Oper Res', 'AOR'),
    },
    'UMUAI': {
        'name': 'User Modeling and User-Adapted Interaction',
        'publisher': 'Springer',
        'issn': '0924-1868',
        'aliases': ('User Model User-Adapt Interact', 'User Model User-Adap', 'User Model User-Adap Inter'),
    },
    'JCST': {
        'name': 'Journal of Computer Science and Technology',
        'publisher': 'Springer',
        'issn': '1000-9000',
        'aliases': ('J Comput Sci Technol', 'J Comput Sci Tech'),
    },
    'Computer Communications': {
        'name': 'Computer Communications',
        'publisher': 'Elsevier',
        'issn': '0140-3664',
        'aliases': ('Comput Commun',),
    },
    'IEEE Internet Computing': {
        'name': 'IEEE Internet Computing',
        'publisher': 'IEEE',
        'issn': '1089-7801',
        'aliases': ('IEEE Internet Comput',),
    },
    'SNAM': {
        'name': 'Social Network Analysis and Mining',
        'publisher': 'Springer',
        'issn': '1869-5450',
        'aliases': ('Soc Netw Anal Min',),
    },
    'Artificial Life': {
        'name': 'Artificial Life',
        'publisher': 'MIT Press',
        'issn': '1064-5462',
        'aliases': ('Artif Life',),
    },
    'MIS Quarterly': {
        'name': 'MIS Quarterly',
        'issn': '0276-7783',
        'aliases': ('MISQ', 'MIS Q'),
    },
    'Ecological Modelling': {
        'name': 'Ecological Modelling',
        'publisher': 'Elsevier',
        'issn': '0304-3800',
        'aliases': ('Ecol Model', 'Ecol Modell'),
    },
    'IJOC': {
        'name': 'INFORMS Journal on Computing',
        'publisher': 'INFORMS',
        'issn': '1091-9856',
    },
    'EJOR': {
        'name': 'European Journal of Operational Research',
        'publisher': 'Elsevier',
        'issn': '0377-2217',
        'aliases': ('Eur J Oper Res',),
    },
    'TR-C': {
        'name': 'Transportation Research Part C: Emerging Technologies',
        'publisher': 'Elsevier',
        'issn': '0968-090X',
        'aliases': ('Transportation Research Part C',),
    },
    'Applied Energy': {
        'name': 'Applied Energy',
        'publisher': 'Elsevier',
        'issn': '0306-2619',
    },
    'Quantitative Finance': {
        'name': 'Quantitative Finance',
        'publisher': 'Taylor & Francis',
        'issn': '1469-7688',
    },
    'JFM': {
        'name': 'Journal of Fluid Mechanics',
        'publisher': 'Cambridge University Press',
        'issn': '0022-1120',
        'aliases': ('J Fluid Mech',),
    },
    'Physics of Fluids': {
        'name': 'Physics of Fluids',
        'publisher': 'AIP Publishing',
        'issn': '1070-6631',
    },
    'Phys Rev E': {
        'name': 'Physical Review E',
        'publisher': 'American Physical Society',
        'issn': '2470-0045',
    },
    'SISC': {
        'name': 'SIAM Journal on Scientific Computing',
        'publisher': 'SIAM',
        'issn': '1064-8275',
        'aliases': ('SIAM J Sci Comput',),
    },
    'Computational Science & Discovery': {
        'name': 'Computational Science & Discovery',
        'publisher': 'IOP Publishing',
        'issn': '1749-4699',
    },
}

PREPRINT: dict[str, dict[str, Any]] = {
    'arXiv': {
        'name': 'arXiv',
        'aliases': ('arXiv preprint', 'arXiv e-print', 'arXiv e-prints', 'arXiv.org', 'CoRR', 'Computing Research Repository', 'ArXiv pre-print', '预印本'),
        'typos': ('Arixv', 'Arvix', 'Axriv', 'Arxive', 'Arxvi', 'Axiv', 'Arxv', 'Arvxi', 'aXiv', 'ArXic', 'Arxib'),
    },
    'bioRxiv': {
        'name': 'bioRxiv',
        'aliases': ('bioRxiv preprint',),
        'typos': ('BioArxiv', 'Bioarixv'),
    },
    'medRxiv': {
        'name': 'medRxiv',
        'aliases': ('medRxiv preprint',),
        'typos': ('MedArxiv', 'Medarixv'),
    },
    'TechRxiv': {
        'name': 'TechRxiv',
    },
    'ChemRxiv': {
        'name': 'ChemRxiv',
    },
    'PsyArXiv': {
        'name': 'PsyArXiv',
    },
    'SSRN': {
        'name': 'SSRN',
        'aliases': ('SSRN Electronic Journal', 'Social Science Research Network'),
    },
    'Research Square': {
        'name': 'Research Square',
        'aliases': ('ResearchSquare',),
    },
    'Preprints.org': {
        'name': 'Preprints.org',
    },
    'OpenReview': {
        'name': 'OpenReview',
        'aliases': ('OpenReview preprint', 'OpenReview.net'),
    },
    'HAL': {
        'name': 'HAL',
    },
    'Preprint': {
        'name': 'Preprint',
        'aliases': ('Preprints', 'Pre-print', 'ePrint', 'Unpublished', 'Manuscript'),
    },
}
