import { type Evidence, judged, type Judgement, manual } from '../judgement.ts';
import { pagesIn } from './evidence.ts';
import type { GroupName, Portal } from './portal.ts';

/** How a browser's connection to the site is protected. */
export interface Connection {
	/** Such as `TLSv1.3`. */
	protocol: string;
	cipher: string;
	/** Why the certificate isn't trusted; null when it is. */
	distrust: string | null;
	validFrom: Date;
	validTo: Date;
}

/** What is known of the site besides its pages. */
export interface Hosting {
	/** Whether the site is looked at on this machine, not at its public address. */
	isLocal: boolean;
	/** Null where there is no https, or no answer to it. */
	connection: Connection | null;
	/** Lighthouse's score of performance of the home page on a phone; null when it was not measured. */
	speed: number | null;
	now: Date;
}

const ciphers: Readonly<Record<string, RegExp>> = {
	'TLSv1.3': /^TLS_(AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305_SHA256)$/,
	'TLSv1.2':
		/^(ECDHE-(ECDSA|RSA)-(AES128-GCM-SHA256|AES256-GCM-SHA384|CHACHA20-POLY1305)|DHE-RSA-AES(128-GCM-SHA256|256-GCM-SHA384))$/,
};

const told = (what: string): Evidence => ({ page: '', what });

/** C.SI.5.1: https, with a valid certificate, TLS 1.2 or 1.3 and a strong cipher. */
export function https(portal: Portal, { isLocal, connection, now }: Hosting): Judgement {
	const { protocol } = new URL(portal.home.url);
	if (protocol !== 'https:') {
		const plain = told(`Il sito è letto a ${portal.home.url}, senza HTTPS.`);
		return isLocal ? manual(plain) : judged([plain]);
	}
	if (!connection) return judged([told('La connessione TLS non si apre.')]);
	const { cipher, distrust, validFrom, validTo } = connection;
	const allowed = ciphers[connection.protocol];
	return judged([
		...(allowed ? [] : [told(`Il protocollo è ${connection.protocol}.`)]),
		...(!allowed || allowed.test(cipher) ? [] : [told(`Il cifrario è ${cipher}.`)]),
		...(distrust === null ? [] : [told(`Il certificato non è affidabile: ${distrust}.`)]),
		...(validFrom <= now && now <= validTo ? [] : [told('Il certificato è scaduto, o non è ancora valido.')]),
	]);
}

/** C.SI.5.2: every page is below `comune.` and the name of the comune. The list of the names is not here. */
export function domain(portal: Portal, { isLocal }: Hosting): Judgement {
	const groups = Object.keys(portal.groups).filter((name): name is GroupName => name in portal.groups);
	const hosts = new Set(
		pagesIn(portal, groups).map(({ url }) => new URL(url).hostname.replace(/^www\./, '')),
	);
	const wrong = [...hosts].filter((host) => !/(^|\.)comune\.[a-z0-9-]+(\.[a-z0-9-]+)?\.it$/.test(host));
	const faults = wrong.map((host) => told(`${host} non è comune.<nome>.it, né sotto di esso.`));
	if (faults.length > 0) return isLocal ? manual(...faults) : judged(faults);
	return manual(
		told(
			`${[...hosts].join(', ')} ha la forma giusta: controlla che il nome sia tra quelli riservati ai comuni.`,
		),
	);
}

const SPEED_MIN = 50;

/** C.SI.4.1: Lighthouse gives the home page 50 of 100, or the footer leads to a plan. */
export function speed({ home }: Portal, { speed: score }: Hosting): Judgement {
	const hasPlan = /piano di miglioramento del sito/i.test(home.$('footer').text());
	if (score === null) return manual(told('La velocità non è stata misurata.'));
	const measured = told(`Lighthouse dà ${score} su 100 alla pagina iniziale.`);
	if (score >= SPEED_MIN) return { result: 'pass', evidence: [measured] };
	return judged(hasPlan ? [] : [measured], hasPlan ? [measured] : []);
}
