"""Made from organisation_words.txt by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

LINES: tuple[str, ...] = tuple(
        """academy
agency
alliance
association
authors
center
centre
collaboration
collaborative
college
committee
community
company
consortium
contributors
corp
corporation
council
department
developers
foundation
group
hospital
inc
initiative
institut
institute
intelligence
investigators
lab
laboratories
laboratory
labs
llc
ltd
network
organisation
organization
platform
program
project
research
school
society
task
team
technologies
technology
trialists
universität
université
university
workgroup
workshop
Adobe
AI2
Alibaba
Allen AI
Amazon
Anthropic
Apple
Baichuan
Baidu
BigScience
ByteDance
Cohere
Databricks
DeepMind
DeepSeek
EleutherAI
Google
Google Brain
Google DeepMind
Huawei
Hugging Face
HuggingFace
IBM
Intel
LAION
Meta
Meta AI
Microsoft
Mistral
Mistral AI
MosaicML
Mozilla
NVIDIA
Nvidia
OpenAI
OpenBMB
OpenGVLab
Qualcomm
Qwen
Salesforce
Samsung
SenseTime
Sony
Stability AI
Tencent
TII
WHO
World Health Organization
xAI
Zhipu""".split("\n")
)
