import { parentPort } from 'node:worker_threads';
import { type Job, lineOf, readArticle } from './read-article.js';

/** Makes this thread one of the pool: jobs come in, each is answered with its line, in order. */
export function answerJobs(): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (job: Job) => {
    last = last.then(async () => parentPort?.postMessage(lineOf(await readArticle(job))));
  });
}
