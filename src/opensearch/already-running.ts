/** Only one reindex runs at a time, in whichever process. */
import { UserError } from '../reply/reply.ts';

/** A reindex and its progress. */
export interface Running {
  readonly by: string;
  share: number;
  step: string;
}

export class AlreadyRunning extends UserError {
  constructor({ by, share, step }: Running) {
    const percent = Math.floor(share * 100);
    super(`A reindex is already running: ${by} started it, and it is ${percent}% done (${step}).`);
  }
}
