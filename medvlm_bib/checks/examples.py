"""Entries of the home list, printed as they should be: what the examples of the checks are made of."""

from __future__ import annotations

import json

__all__ = [
    "AGXNET",
    "CAMVQA",
    "CONTRASTIVE",
    "GLORIA",
    "IMAGENOME",
    "INITIALS",
    "LOVT",
    "MEDCLIP",
    "MEMORY",
    "MIMIC_JPG",
    "NICKNAMED",
    "NIH",
    "PPKED",
    "REVIEW",
    "ROCO",
    "SELF_GUIDED",
    "SHENZHEN",
    "corrections",
    "lock",
]  # fmt: skip

MEDCLIP = """\
**MedCLIP: Contrastive Learning from Unpaired Medical Images and Text.** [Oct., 2022] [EMNLP, 2022].<br>
*Zifeng Wang, Zhenbang Wu, Dinesh Agarwal, Jimeng Sun.*<br>
[[PDF](https://arxiv.org/abs/2210.10163)] [[Github](https://github.com/RyanWangZf/MedCLIP)]
"""
MEMORY = """\
**Generating Radiology Reports via Memory-driven Transformer.** [Oct., 2020] [EMNLP, 2020].<br>
*Zhihong Chen, Yan Song, Tsung-Hui Chang, Xiang Wan.*<br>
[[PDF](https://arxiv.org/abs/2010.16056)]
"""
SELF_GUIDED = """\
**A Self-Guided Framework for Radiology Report Generation.** [Jun., 2022] [MICCAI, 2022].<br>
*Jun Li, Shibo Li, Ying Hu, Huiren Tao.*<br>
[[PDF](https://arxiv.org/abs/2206.09378)]
"""
LOVT = """\
**Joint Learning of Localized Representations from Medical Images and Reports.** [Dec., 2021] [ECCV, 2022].<br>
*Philip Müller, Georgios Kaissis, Congyu Zou, Daniel Rueckert.*<br>
[[PDF](https://arxiv.org/abs/2112.02889)] [[Github](https://github.com/philip-mueller/lovt)]
"""
REVIEW = """\
**Beyond Medical Imaging: A Review of Multimodal Deep Learning in Radiology.** [Apr., 2022].<br>
*Lars Heiliger, Anjany Sekuboyina, Bjoern Menze, Jan Egger, Jens Kleesiek.*<br>
[[PDF](https://doi.org/10.36227/techrxiv.19103432)]
"""
NICKNAMED = """\
**Using Multi-modal Data for Improving Generalizability of Disease Classification in Radiology.** [Jul., 2022].<br>
*Pranav Agnihotri, Sara Ketabi, Khashayar (Ernest) Namdar, Farzad Khalvati.*<br>
[[PDF](https://arxiv.org/abs/2207.14781)]
"""
INITIALS = """\
**Language over Labels: Contrastive Language Supervision Exceeds Label-Supervised Performance.** [Oct., 2022].<br>
*Anton Wiehe, Florian Schneider, Sebastian Blank, Xintong Wang, Hans-Peter Zorn, Christian Biemann.*<br>
[[PDF](https://www.inf.uni-hamburg.de/en/inst/ab/lt/publications/wieheetal2022.pdf)]
"""
ROCO = """\
**Radiology Objects in COntext (ROCO): A Multimodal Image Dataset.** [Sep., 2018] [MICCAI Workshop, 2018].<br>
*O. Pelka, S. Koitka, J. Rückert, F. Nensa, C.M. Friedrich.*<br>
[[PDF](https://doi.org/10.1007/978-3-030-01364-6_20)] [[Github](https://github.com/razorx89/roco-dataset)]
"""
SHENZHEN = """\
**Two public chest X-ray datasets for computer-aided screening of pulmonary diseases.** [Dec., 2014] [QIMS, 2014].<br>
*Stefan Jaeger, Sema Candemir, Sameer Antani, Yì-Xiáng J. Wáng, Pu-Xuan Lu, George Thoma.*<br>
[[PDF](https://doi.org/10.3978/j.issn.2223-4292.2014.11.20)]
"""
PPKED = """\
**Exploring and Distilling Posterior and Prior Knowledge for Report Generation.** [Jun., 2021] [CVPR, 2021].<br>
*Fenglin Liu, Xian Wu, Shen Ge, Wei Fan, Yuexian Zou.*<br>
[[PDF](https://arxiv.org/abs/2106.06963)]
"""
CONTRASTIVE = """\
**Contrastive Attention for Automatic Chest X-ray Report Generation.** [Jun., 2021] [Findings of ACL, 2021].<br>
*Xuewei Ma, Fenglin Liu, Changchang Yin, Xian Wu, Shen Ge, Yuexian Zou, Ping Zhang, Xu Sun.*<br>
[[PDF](https://arxiv.org/abs/2106.06965)]
"""
AGXNET = """\
**Anatomy-Guided Weakly-Supervised Abnormality Localization in Chest X-rays.** [Jun., 2022] [MICCAI, 2022].<br>
*Ke Yu, Shantanu Ghosh, Zhexiong Liu, Christopher Deible, Kayhan Batmanghelich.*<br>
[[PDF](https://arxiv.org/abs/2206.12704)] [[Github](https://github.com/batmanlab/AGXNet)]
"""
GLORIA = """\
**GLoRIA: A Multimodal Global-Local Representation Learning Framework.** [Oct., 2021] [ICCV, 2021].<br>
*Shih-Cheng Huang, Liyue Shen, Matthew P. Lungren, Serena Yeung.*<br>
[[PDF](https://doi.org/10.1109/ICCV48922.2021.00391)] [[Github](https://github.com/marshuang80/gloria)]
"""
IMAGENOME = """\
**Chest ImaGenome Dataset for Clinical Reasoning.** [Aug., 2021].<br>
*Joy T. Wu, Nkechinyere N. Agu, Ismini Lourentzou, Arjun Sharma, Joseph A. Paguio, Jasper S. Yao.*<br>
[[PDF](https://arxiv.org/abs/2108.00316)] [[Url](https://doi.org/10.13026/wv01-y230)]
"""
NIH = """\
**ChestX-ray8: Hospital-scale Chest X-ray Database and Benchmarks.** [May, 2017] [CVPR, 2017].<br>
*Xiaosong Wang, Yifan Peng, Le Lu, Zhiyong Lu, Mohammadhadi Bagheri, Ronald M. Summers.*<br>
[[PDF](https://arxiv.org/abs/1705.02315)]
"""
MIMIC_JPG = """\
**MIMIC-CXR-JPG, a large publicly available database of labeled chest radiographs.** [Jan., 2019].<br>
*Alistair E. W. Johnson, Tom J. Pollard, Nathaniel R. Greenbaum, Matthew P. Lungren, Steven Horng.*<br>
[[PDF](https://arxiv.org/abs/1901.07042)] [[Url](https://doi.org/10.13026/8360-t248)]
"""
CAMVQA = """\
**Caption-Aware Medical VQA via Semantic Focusing and Progressive Cross-Modality Comprehension.** [ACM MM, 2022].<br>
*Fuze Cong, Shibiao Xu, Li Guo, Yinbing Tian.*<br>
[[PDF](https://dl.acm.org/doi/abs/10.1145/3503161.3548122)]
"""


def corrections(identifier: str, title: str, stated: str) -> str:
    """Return what a corrections.toml says of one entry."""
    return f"""\
format = "medvlm-bib corrections"
version = 1

[[references]]
ids = ["{identifier}"]
title = "{title}"
[[references.answers]]
source = "3 independent bibliographies"
retrieved = "2026-11-24"
[references.answers.fields]
{stated}
"""


def lock(
    identifier: str, title: str, key: str, answer: str, verdict: str = "same work", retracted: bool = False, **more: str
) -> str:
    """Return what a lock file says of one entry: what title the registry has under a key, and the guard's verdict."""
    fields = {"title": answer} | ({"retracted": True} if retracted else {})
    row = {"source": "arxiv", "key": key, "retrieved": "2026-11-24", "verdict": verdict, **more, "fields": fields}
    block = {"ids": [identifier], "title": title, "answers": [row]}
    return json.dumps({"format": "medvlm-bib lock", "version": 1, "references": [block]}, indent=1) + "\n"
