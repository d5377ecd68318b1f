/** Collects the text of a string item: its runs in order, without the guides to pronunciation. */
export class RichText {
	#parts: string[] = [];
	#isText = false;
	#isGuide = false;

	start(): void {
		this.#parts = [];
		this.#isText = false;
		this.#isGuide = false;
	}

	open(name: string): void {
		if (name === 'rPh') this.#isGuide = true;
		if (name === 't') this.#isText = !this.#isGuide;
	}

	text(text: string): void {
		if (this.#isText) this.#parts.push(text);
	}

	close(name: string): void {
		if (name === 'rPh') this.#isGuide = false;
		if (name === 't') this.#isText = false;
	}

	end(): string {
		return this.#parts.join('');
	}
}
