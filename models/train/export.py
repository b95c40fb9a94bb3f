"""Writes a model as ONNX with weights of 8 bits, and says how far it is from the one with 32.

python export.py reader --base base --weights reader-*.pt --out reader.onnx       `start` and `end`, a score for each token
python export.py encoder --base base --weights encoder-*.pt --out encoder.onnx    `vector`, 384 numbers for each row

The weights of several trainings are averaged: better than each of them (Wortsman et al., Model soups, 2022).
"""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel, AutoTokenizer

from reader import INPUTS, Reader

OPSET = 17


class Encoder(torch.nn.Module):
    """Rows of tokens `[CLS] text [SEP]` → the mean of their states, of length 1."""

    def __init__(self, base: str):
        super().__init__()
        self.bert = AutoModel.from_pretrained(base, add_pooling_layer=False)

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        mask = attention_mask.unsqueeze(-1).float()
        mean = (states.last_hidden_state * mask).sum(1) / mask.sum(1)
        return (torch.nn.functional.normalize(mean, dim=1),)


def write(model: torch.nn.Module, outputs: dict[str, dict[int, str]], sample: dict, file: Path) -> None:
    axes = {name: {0: "row", 1: "token"} for name in INPUTS} | outputs
    inputs = tuple(sample[name] for name in INPUTS)
    torch.onnx.export(
        model,
        inputs,
        str(file),
        input_names=INPUTS,
        output_names=list(outputs),
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )


def greatest_difference(model: torch.nn.Module, sample: dict, file: Path) -> float:
    """Between the scores of the file and of the model."""
    with torch.no_grad():
        expected = model(*(sample[name] for name in INPUTS))
    got = onnxruntime.InferenceSession(file).run(None, {name: sample[name].numpy() for name in INPUTS})
    return max((torch.tensor(ours) - theirs).abs().max().item() for ours, theirs in zip(got, expected, strict=True))


def mean_of(files: list[str]) -> dict[str, torch.Tensor]:
    runs = [torch.load(file, map_location="cpu") for file in files]
    return {name: torch.stack([weights[name].float() for weights in runs]).mean(0) for name in runs[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes a model as ONNX with weights of 8 bits.")
    parser.add_argument("model", choices=["reader", "encoder"])
    parser.add_argument("--base", required=True, help="folder of the encoder that the trainings started from")
    parser.add_argument("--weights", required=True, nargs="+", metavar="FILE")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    model = Reader(options.base) if options.model == "reader" else Encoder(options.base)
    trained = model if options.model == "reader" else model.bert
    trained.load_state_dict(mean_of(options.weights))
    scores = {0: "row", 1: "token"}
    outputs = {"start": scores, "end": scores} if options.model == "reader" else {"vector": {0: "row"}}
    tokenizer = AutoTokenizer.from_pretrained(options.base)
    sample = tokenizer(["how many were there"], ["about 60 of them"], return_tensors="pt")
    model.eval()
    with TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        write(model, outputs, sample, whole)
        quantize_dynamic(whole, options.out, weight_type=QuantType.QInt8, per_channel=True)
        model.eval()  # the exporter leaves it in training mode
        for bits, file in ((32, whole), (8, options.out)):
            difference = greatest_difference(model, sample, file)
            print(f"{bits} bits: {file.stat().st_size / 1e6:.1f} MB, off by {difference:.4f} at most")


if __name__ == "__main__":
    main()
