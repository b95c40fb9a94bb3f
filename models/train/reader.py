"""The reader: the encoder with one layer more, which scores each token as the first and as the last of the answer."""

import torch
from transformers import AutoModel

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


class Reader(torch.nn.Module):
    """Rows of tokens `[CLS] question [SEP] passage [SEP]` → for each token, how well the answer begins and ends there.

    The first token stands for "this passage does not answer", as in SQuAD 2.0 (Rajpurkar, Jia and Liang, 2018).
    """

    def __init__(self, base: str):
        super().__init__()
        self.bert = AutoModel.from_pretrained(base, add_pooling_layer=False)
        self.qa = torch.nn.Linear(self.bert.config.hidden_size, 2)

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        return self.qa(states.last_hidden_state).unbind(-1)
