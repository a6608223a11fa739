import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { Config, EmailAdapter, Payload } from 'payload';
import { env } from '../env.ts';
import type { Message } from './message.ts';

const timeoutMs = 20_000;
const plainPort = 587;
const securePort = 465;

/** Whether the CMS can send mail. If not, the admin panel says so where mail would be sent. */
export const canSendMail = env.SMTP_URL !== undefined;

function transportOf(address: string) {
	const { protocol, hostname, port, username, password } = new URL(address);
	const secure = protocol === 'smtps:';
	return {
		host: hostname,
		port: Number(port || (secure ? securePort : plainPort)),
		secure,
		...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
		connectionTimeout: timeoutMs,
		greetingTimeout: timeoutMs,
		socketTimeout: timeoutMs,
	};
}

type SendEmail = ReturnType<EmailAdapter>['sendEmail'];

/** How each application sends mail and waits for the server to take it. */
const senders = new WeakMap<Payload, SendEmail>();

/** Sends mail in the background and logs failures, so that a slow mail server delays no save and no answer. */
function inBackground(adapter: EmailAdapter): EmailAdapter {
	return (context) => {
		const sender = adapter(context);
		senders.set(context.payload, sender.sendEmail);
		return {
			...sender,
			sendEmail: (message) => {
				sender.sendEmail(message).catch((error: unknown) => {
					context.payload.logger.error({ err: error, msg: 'A message was not sent: see SMTP_URL.' });
				});
				return Promise.resolve();
			},
		};
	};
}

/** Returns the mail adapter for `SMTP_URL`; undefined when that isn't set. */
export function mail(): Config['email'] {
	if (env.SMTP_URL === undefined || env.MAIL_FROM === undefined) return undefined;
	return nodemailerAdapter({
		defaultFromAddress: env.MAIL_FROM,
		defaultFromName: 'Portolano',
		// Lets the CMS start while the mail server is down.
		skipVerify: true,
		transportOptions: transportOf(env.SMTP_URL),
	}).then(inBackground);
}

/**
 * Sends a message; resolves once the mail server has taken it.
 * @throws what the mail server answers, or why it can't be reached.
 */
export async function deliver(message: Message, payload: Payload): Promise<void> {
	const sendEmail = senders.get(payload);
	if (!sendEmail) throw new Error('No mail server is configured: see SMTP_URL.');
	await sendEmail(message);
}
