"""Turns a model with weights of 8 bits back into weights that a training goes on from, or that a mean takes in.

    python restore.py ../reader.onnx --out reader-old.pt
"""

import argparse
import re
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

PACKED = re.compile(r"_(quantized|scale|zero_point)$")


def weights_of(graph: onnx.GraphProto) -> dict[str, torch.Tensor]:
    """The weights by their names in PyTorch. ONNX has those of a layer turned over, and names them by numbers."""
    values = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in graph.initializer}

    def unpack(name: str) -> torch.Tensor:
        steps = values[f"{name}_quantized"].float() - values[f"{name}_zero_point"].float()
        return steps * values[f"{name}_scale"]

    weights = {}
    for name in values:
        if name.startswith(("bert.", "qa.")):
            plain = PACKED.sub("", name)
            weights[plain] = values[name] if plain == name else unpack(plain)
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1] in values:
            layer = re.sub(r"\.MatMul(_\d+)?_quant$", "", node.name.strip("/").replace("/", "."))
            weights[f"{layer}.weight"] = unpack(PACKED.sub("", node.input[1])).T.contiguous()
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description="Turns a model of 8 bits back into weights to go on from.")
    parser.add_argument("model", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="the weights, in 16 bits")
    options = parser.parse_args()
    weights = weights_of(onnx.load(options.model).graph)
    prefix = "" if any(name.startswith("qa.") for name in weights) else "bert."
    torch.save({name.removeprefix(prefix): weight.half() for name, weight in weights.items()}, options.out)


if __name__ == "__main__":
    main()
