"""Trains the reader: from the encoder, or on from a reader's weights.

    python train.py --data examples.jsonl --steps 900 --rate 8e-5 --from first.pt --out reader.pt

Each file of --data holds the examples that examples.py writes. On a processor the same command with one thread
gives the same weights.
"""

import argparse
import json
import random
import time
from collections.abc import Iterator
from statistics import mean

import torch
from torch.nn.functional import cross_entropy
from transformers import AutoTokenizer

from reader import Reader, packaged_encoder

MAX_TOKENS = 200
BATCH = 32  # examples a step
POOL = 50  # batches that are sorted by length together
WARM_UP = 100  # steps
REPORT = 50  # steps

Row = tuple[list[int], list[int], int, int]  # token ids, their segments, the answer's first and last token


def answer_tokens(answer: list[int] | None, segments: list[int], offsets: list[tuple[int, int]]) -> tuple[int, int]:
    """The first and last token of the passage that the answer covers; 0, 0 where there is none or it was cut off."""
    if answer is None:
        return 0, 0
    start, end = answer
    covered = [i for i, (first, last) in enumerate(offsets) if segments[i] == 1 and first < end and last > start]
    return (covered[0], covered[-1]) if covered and offsets[covered[-1]][1] >= end else (0, 0)


def tokenize(examples: list[dict], tokenizer) -> list[Row]:
    tokens = tokenizer(
        [example["q"] for example in examples],
        [example["c"] for example in examples],
        truncation="only_second",
        max_length=MAX_TOKENS,
        return_offsets_mapping=True,
    )
    answers = [example["a"] for example in examples]
    rows = zip(tokens["input_ids"], tokens["token_type_ids"], tokens["offset_mapping"], answers, strict=True)
    return [(ids, segments, *answer_tokens(answer, segments, offsets)) for ids, segments, offsets, answer in rows]


def batches(rows: list[Row], rng: random.Random) -> Iterator[list[Row]]:
    """Batches of like length in random order, without end: little padding, little bias."""
    while True:
        shuffled = rng.sample(rows, len(rows))
        for at in range(0, len(shuffled), BATCH * POOL):
            pool = sorted(shuffled[at : at + BATCH * POOL], key=lambda row: len(row[0]))
            cut = [pool[i : i + BATCH] for i in range(0, len(pool), BATCH)]
            yield from rng.sample(cut, len(cut))


def padded(rows: list[list[int]]) -> torch.Tensor:
    width = max(len(row) for row in rows)
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])


def loss_of(model: Reader, batch: list[Row], device: str) -> torch.Tensor:
    ids, segments, first, last = zip(*batch, strict=True)
    tokens = padded(ids).to(device)
    real = tokens != 0
    scores = model(tokens, real.long(), padded(segments).to(device))
    losses = [
        cross_entropy(score.masked_fill(~real, -1e4), torch.tensor(right, device=device))
        for score, right in zip(scores, (first, last), strict=True)
    ]
    return sum(losses) / 2


def share_of_rate(step: int, steps: int) -> float:
    """Rises over the first steps, then falls to 0 at the last."""
    return min(1, (step + 1) / WARM_UP) * (1 - step / steps)


def train(model: Reader, rows: list[Row], steps: int, rate: float, device: str, rng: random.Random) -> None:
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: share_of_rate(step, steps))
    started, recent = time.monotonic(), []
    for step, batch in zip(range(1, steps + 1), batches(rows, rng), strict=False):
        loss = loss_of(model, batch, device)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        schedule.step()
        recent.append(loss.item())
        if step % REPORT == 0 or step == steps:
            seconds = time.monotonic() - started
            print(f"step {step} of {steps}, loss {mean(recent):.3f}, {seconds:.0f} s", flush=True)
            recent.clear()


def read_examples(files: list[str]) -> list[dict]:
    examples = []
    for file in files:
        with open(file, encoding="utf8") as lines:
            examples += [json.loads(line) for line in lines]
    return examples


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains the reader.")
    parser.add_argument("--base", help="folder of the encoder; otherwise the installed package's")
    parser.add_argument("--data", nargs="+", required=True, metavar="FILE", help="examples, one a line")
    parser.add_argument("--from", dest="start", metavar="FILE", help="weights to go on from")
    parser.add_argument("--out", default="reader.pt", help="where the weights go, in 16 bits")
    parser.add_argument("--steps", type=int, default=900, help=f"of {BATCH} examples each")
    parser.add_argument("--rate", type=float, default=8e-5, help="how fast it learns at most")
    parser.add_argument("--frozen", type=int, default=2, help="lowest layers that stay as they are")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    base = options.base or packaged_encoder()
    model = Reader(base)
    if options.start:
        model.load_state_dict(torch.load(options.start, map_location="cpu"))
    model.freeze(options.frozen)
    model.to(device).train()
    rows = tokenize(read_examples(options.data), AutoTokenizer.from_pretrained(base))
    train(model, rows, options.steps, options.rate, device, random.Random(options.seed))
    torch.save(model.half().cpu().state_dict(), options.out)


if __name__ == "__main__":
    main()
