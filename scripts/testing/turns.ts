/** Where one of several that run side by side says what it has to say. */
export interface Voice {
  readonly say: (text: string) => void;
  /** Nothing more will be said: the next has its turn. */
  readonly end: () => void;
}

/**
 * Lets those who run side by side speak one after the other, in the order in which they began: who has the turn is heard
 * at once, and what the others say is kept until theirs. So a failure is read among its own, and nothing is lost.
 */
export class Turns {
  readonly #waiting: { kept: string[]; ended: boolean }[] = [];

  constructor(private readonly write: (text: string) => void) {}

  begin(): Voice {
    const voice = { kept: [] as string[], ended: false };
    this.#waiting.push(voice);
    const speak = () => this.#speak();
    return {
      say: (text) => {
        voice.kept.push(text);
        speak();
      },
      end: () => {
        voice.ended = true;
        speak();
      },
    };
  }

  #speak(): void {
    for (;;) {
      const [first] = this.#waiting;
      if (!first) return;
      for (const text of first.kept.splice(0)) this.write(text);
      if (!first.ended) return;
      this.#waiting.shift();
    }
  }
}
