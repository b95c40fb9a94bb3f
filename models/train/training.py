"""The training that both models share: options, the optimizer and its schedule, and what is reported."""

import argparse
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from statistics import mean

import torch

WARM_UP = 50  # steps
REPORT = 25  # steps


def options_of(description: str, steps: int, rate: float) -> argparse.ArgumentParser:
    """The options that both have; each adds its own."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--base", required=True, help="folder of the encoder to start from, which base.py makes")
    parser.add_argument("--data", nargs="+", required=True, metavar="FILE", help="interviews, one a line")
    parser.add_argument("--out", required=True, metavar="FILE", help="where the weights go, in 16 bits")
    parser.add_argument("--steps", type=int, default=steps)
    parser.add_argument("--rate", type=float, default=rate, help="how fast it learns at most")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", metavar="FILE", help="weights to go on from, in place of the base's")
    return parser


def begin(model: torch.nn.Module, bert: torch.nn.Module, options: argparse.Namespace) -> torch.device:
    """Loads the weights to go on from, and freezes the embeddings: our data holds few of the words that people will use."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    if options.start:
        model.load_state_dict(torch.load(options.start, map_location="cpu"))
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    bert.embeddings.requires_grad_(False)
    model.to(device).train()
    return device


def half_precision(device: torch.device) -> AbstractContextManager:
    """16 bits where the machine is fast with them: a third less time."""
    return torch.autocast(device.type, dtype=torch.bfloat16)


def share_of_rate(step: int, steps: int) -> float:
    """Rises over the first steps, then falls to 0 at the last."""
    return min(1, (step + 1) / WARM_UP) * (1 - step / steps)


def train(model: torch.nn.Module, loss_of: Callable[[], torch.Tensor], options: argparse.Namespace) -> None:
    """Takes so many steps, each by the loss of a new batch, and saves the weights."""
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=options.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: share_of_rate(step, options.steps))
    started, recent = time.monotonic(), []
    for step in range(1, options.steps + 1):
        loss = loss_of()
        optimizer.zero_grad()
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(weights, 1.0)
        if norm.isfinite():  # 16 bits overflow now and then, and one such step would spoil every weight
            optimizer.step()
        schedule.step()
        recent.append(loss.item())
        if step % REPORT == 0 or step == options.steps:
            print(f"step {step} of {options.steps}, loss {mean(recent):.3f}, {time.monotonic() - started:.0f} s", flush=True)
            recent.clear()
    torch.save(model.half().cpu().state_dict(), options.out)
