/** Lets one piece of asynchronous work run at a time, in the order of asking. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    // The next one waits for the end of this one, however it ends.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
