import type { Payload } from 'payload';
import { sendDue } from './send-due.ts';

/** Sends what is due, one run at a time: two at once would send a message twice. */
class Sender {
	readonly #payload: Payload;
	#running: Promise<void> | undefined;
	#isAskedAgain = false;

	constructor(payload: Payload) {
		this.#payload = payload;
	}

	send(): Promise<void> {
		this.#isAskedAgain = this.#running !== undefined;
		this.#running ??= this.#run().finally(() => (this.#running = undefined));
		return this.#running;
	}

	async #run(): Promise<void> {
		do {
			this.#isAskedAgain = false;
			try {
				await sendDue(this.#payload);
			} catch (error) {
				this.#payload.logger.error({
					err: error,
					msg: 'Waiting mail was not looked at; it is tried again soon.',
				});
			}
		} while (this.#isAskedAgain);
	}
}

const senders = new WeakMap<Payload, Sender>();

/** Sends the mail that is due, after the run under way if there is one; failures are logged and tried again. */
export function sendSoon(payload: Payload): Promise<void> {
	const sender = senders.get(payload) ?? new Sender(payload);
	senders.set(payload, sender);
	return sender.send();
}
