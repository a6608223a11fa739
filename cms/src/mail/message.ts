import type { OutgoingMail } from '../generated/payload-types.ts';
import { asHtml } from './as-html.ts';

/** A message as the mail server gets it. */
export interface Message {
	to: string;
	subject: string;
	text: string;
	html: string;
}

type Row = Pick<OutgoingMail, 'to' | 'subject' | 'text' | 'link'>;

const noticeAsText = ({ text, link }: Row) => (link ? `${text}\n${link}` : text);

function noticeAsHtml({ text, link }: Row): string {
	const paragraphs = text.split('\n').map((one) => `<p>${asHtml(one)}</p>`);
	const address = link ? [`<p><a href="${asHtml(link)}">${asHtml(link)}</a></p>`] : [];
	return [...paragraphs, ...address].join('\n');
}

/** Returns the message that tells `rows`, which are for one person, in their order. */
export function messageOf(rows: readonly [Row, ...Row[]]): Message {
	const [{ to, subject }] = rows;
	return {
		to,
		subject: rows.length === 1 ? subject : `${rows.length} novità dalla redazione`,
		text: rows.map(noticeAsText).join('\n\n'),
		html: rows.map(noticeAsHtml).join('\n<hr>\n'),
	};
}
