import { Worker } from 'node:worker_threads';
import type { Job, ReadLine } from './read-article.js';

/** What waits for a thread's answer. */
interface Waiting {
  resolve(answer: ReadLine): void;
  reject(error: Error): void;
}

/** A thread and those who wait for it; it answers in the order in which it was asked. */
class Thread {
  readonly #worker = new Worker(new URL('../../bin/worker.js', import.meta.url));
  readonly #waiting: Waiting[] = [];

  constructor() {
    this.#worker.on('message', (answer: ReadLine) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error: unknown) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error instanceof Error ? error : new Error(String(error)));
    });
  }

  get load(): number {
    return this.#waiting.length;
  }

  ask(job: Job): Promise<ReadLine> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(job);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Threads that read articles and answer with their lines. */
export class ReadingPool {
  readonly #threads: readonly Thread[];

  constructor(size: number) {
    this.#threads = Array.from({ length: size }, () => new Thread());
  }

  /** The line of one article, read by the thread that has least to do. */
  read(job: Job): Promise<ReadLine> {
    return this.#threads.reduce((least, thread) => (thread.load < least.load ? thread : least)).ask(job);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}
