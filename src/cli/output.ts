import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { RunFailure, reasonOf } from './failure.js';

/** Where a command's result goes, piece by piece. */
export interface Output {
  /** Whether nobody reads any more. */
  readonly closed: boolean;
  /** Resolves when more can be taken. */
  write(text: string): Promise<void>;
  /** The result is whole: show it under its name. */
  commit(): Promise<void>;
  /** The run failed: leave nothing behind. */
  discard(): Promise<void>;
}

/** Opens `file`, or standard output where none is named. A file that cannot be written is a RunFailure. */
export async function openOutput(file: string | undefined): Promise<Output> {
  return file === undefined ? new StandardOutput() : FileOutput.open(file);
}

/** Standard output. A reader that has gone (`| head`) ends the writing quietly. */
class StandardOutput implements Output {
  closed = false;

  constructor() {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.closed = true;
    });
  }

  async write(text: string): Promise<void> {
    if (this.closed) return;
    await writeTo(process.stdout, text);
  }

  async commit(): Promise<void> {}

  async discard(): Promise<void> {}
}

/** A file, written beside its place and moved there once it is whole. */
class FileOutput implements Output {
  readonly closed = false;
  readonly #file: string;
  readonly #temporary: string;
  readonly #stream: Writable;
  #failure: Error | null = null;

  private constructor(file: string, temporary: string, stream: Writable) {
    this.#file = file;
    this.#temporary = temporary;
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#failure = error;
    });
  }

  static async open(file: string): Promise<FileOutput> {
    const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    const stream = createWriteStream(temporary, { flags: 'w' });
    try {
      await once(stream, 'open');
    } catch (error) {
      throw unwritable(file, error);
    }
    return new FileOutput(file, temporary, stream);
  }

  async write(text: string): Promise<void> {
    if (this.#failure !== null) throw unwritable(this.#file, this.#failure);
    await writeTo(this.#stream, text);
  }

  async commit(): Promise<void> {
    try {
      this.#stream.end();
      await finished(this.#stream);
      await rename(this.#temporary, this.#file);
    } catch (error) {
      await this.discard();
      throw unwritable(this.#file, error);
    }
  }

  async discard(): Promise<void> {
    this.#stream.destroy();
    await rm(this.#temporary, { force: true });
  }
}

/** Writes and waits where the reader is slower; an error ends the waiting (it is handled by the stream's listener). */
async function writeTo(stream: Writable, text: string): Promise<void> {
  await new Promise<void>((resolve) => stream.write(text, () => resolve()));
}

function unwritable(file: string, error: unknown): RunFailure {
  return new RunFailure(`cannot write ${file}: ${reasonOf(error)}`, { cause: error });
}
