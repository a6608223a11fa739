import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A received message. */
export interface Message {
	from: string;
	to: string[];
	subject: string;
	html: string;
}

/** A mail server for tests, and the messages it received. */
export interface Mailbox {
	url: string;
	/** Returns the oldest unread message; waits for one if there is none. */
	next: () => Promise<Message>;
	/** Returns the next message to `address`, skipping others. */
	to: (address: string) => Promise<Message>;
	waiting: () => number;
	close: () => Promise<void>;
}

const longestWaitMs = 20_000;
const everyMs = 20;

function decoded(quotedPrintable: string): string {
	const bytes = quotedPrintable
		.replaceAll(/=\r?\n/g, '')
		.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1').toString('utf8');
}

function read(source: string): Pick<Message, 'subject' | 'html'> {
	const [head = '', ...body] = source.split('\r\n\r\n');
	const subject = /^Subject: (.*)$/m.exec(head)?.[1]?.trim() ?? '';
	return { subject, html: decoded(body.join('\r\n\r\n')) };
}

/** Opens a mail server on a port, by default any that is free. */
export async function openMailbox(wanted = 0): Promise<Mailbox> {
	const messages: Message[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, { envelope }, done) => {
			void text(stream).then((source) => {
				const from = envelope.mailFrom ? envelope.mailFrom.address : '';
				messages.push({ from, to: envelope.rcptTo.map(({ address }) => address), ...read(source) });
				done();
			});
		},
	});
	server.listen(wanted, '127.0.0.1');
	await once(server.server, 'listening');
	const address = server.server.address();
	const port = typeof address === 'object' && address ? address.port : 0;

	async function next(): Promise<Message> {
		for (let waited = 0; messages.length === 0 && waited < longestWaitMs; waited += everyMs)
			await delay(everyMs);
		const [message] = messages.splice(0, 1);
		if (!message) throw new Error(`No message came within ${longestWaitMs / 1000} seconds.`);
		return message;
	}

	return {
		url: `smtp://127.0.0.1:${port}`,
		next,
		to: async (wanted) => {
			for (;;) {
				const message = await next();
				if (message.to.includes(wanted)) return message;
			}
		},
		waiting: () => messages.length,
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}
