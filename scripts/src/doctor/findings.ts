import type { Disk, Finding, Observations, Part, SiteReport } from './report.ts';
import { bytesInWords, durationInWords } from './words.ts';

const GIGABYTE = 1_000_000_000;

/** Limits beyond which a warning is given. */
export const limits = {
	/** A site is normally online within a second; a full build takes minutes. */
	behindSeconds: 300,
	/** A release writes new files before it deletes old ones, so a nearly full disk stops releases. */
	freeBytes: 2 * GIGABYTE,
	freeShare: 0.05,
	freeInodeShare: 0.05,
	verificationDays: 30,
	/** Tokens and scheduled publications tolerate less than a minute. */
	clockSeconds: 5,
} as const;

const DAY_MS = 86_400_000;

const names: Readonly<Record<Part['part'], string>> = {
	cms: 'Il CMS',
	publisher: 'Il publisher',
	alerts: 'La corsia delle allerte',
	gateway: 'Il gateway',
};

const effects: Readonly<Record<Part['part'], string>> = {
	cms: 'I siti restano online; la redazione non può lavorare.',
	publisher: 'I siti restano online come sono; le modifiche non arrivano.',
	alerts: 'Le allerte in corso restano e finiscono in orario; quelle nuove non arrivano.',
	gateway: 'I siti non rispondono, se non li serve un altro server web.',
};

function ofPart({ part, runs, isWell, reason, clockAheadSeconds }: Part): Finding[] {
	const found: Finding[] = [];
	const why = reason ?? 'motivo sconosciuto';
	if (!runs) {
		const cure = `Avvialo con «npm start» o con il gestore dei servizi, e leggi il suo log. ${effects[part]}`;
		found.push({
			...{ severity: 'down', kind: 'part-down', about: part },
			...{ what: `${names[part]} non risponde: ${why}.`, cure },
		});
	} else if (isWell === false) {
		const cure = `Leggi il suo log; quando la causa è tolta, riprende da solo. ${effects[part]}`;
		found.push({
			...{ severity: 'down', kind: 'part-unwell', about: part },
			...{ what: `${names[part]} risponde, ma non sta bene: ${why}.`, cure },
		});
	} else if (reason !== null) {
		found.push({
			...{ severity: 'warning', kind: 'foreign-token', about: part },
			what: `${names[part]} risponde, ma non dà i dettagli: ${reason}.`,
			cure: 'Usa le impostazioni (.env) con cui è stato avviato, oppure riavvialo.',
		});
	}
	if (clockAheadSeconds !== null && Math.abs(clockAheadSeconds) > limits.clockSeconds) {
		const way = clockAheadSeconds > 0 ? 'avanti' : 'indietro';
		found.push({
			...{ severity: 'warning', kind: 'clock', about: part },
			what: `L’orologio di ${part} è ${way} di ${durationInWords(Math.abs(clockAheadSeconds))} rispetto a questa macchina.`,
			cure: 'Sincronizza gli orologi delle macchine (NTP, per esempio chrony o systemd-timesyncd).',
		});
	}
	return found;
}

/** Parts of different versions run when one was not restarted after an update. */
function ofVersions({ parts, software }: Observations): Finding[] {
	return parts.flatMap(({ part, version }): Finding[] =>
		version === null || version === software.portolano
			? []
			: [
					{
						...{ severity: 'warning', kind: 'version', about: part },
						what: `${names[part]} è alla versione ${version}, il progetto alla ${software.portolano}.`,
						cure: 'Riavvialo, così usa la versione installata.',
					},
				],
	);
}

function behind({ site, entriesBehind, behindSince }: SiteReport, at: string): Finding[] {
	const seconds = behindSince === null ? 0 : (Date.parse(at) - Date.parse(behindSince)) / 1000;
	if (seconds <= limits.behindSeconds) return [];
	return [
		{
			...{ severity: 'warning', kind: 'site-behind', about: site },
			what: `${site} è indietro di ${entriesBehind ?? 0} pubblicazioni da ${durationInWords(seconds)}.`,
			cure: `Guarda l’ultimo errore del sito e il log del publisher. Ciò che è online resta intero.`,
		},
	];
}

function searchBehind({ site, searchBehindSince: since }: SiteReport, at: string): Finding[] {
	const seconds = since === null ? 0 : (Date.parse(at) - Date.parse(since)) / 1000;
	if (seconds <= limits.behindSeconds) return [];
	return [
		{
			...{ severity: 'warning', kind: 'search-behind', about: site },
			what: `La ricerca di ${site} non trova le ultime pubblicazioni da ${durationInWords(seconds)}.`,
			cure: 'Guarda l’ultimo errore del sito e il log del publisher. Le pagine sono online, la ricerca trova quelle di prima.',
		},
	];
}

function ofSite(report: SiteReport, at: string): Finding[] {
	const { site, release, verification } = report;
	const found = [...behind(report, at), ...searchBehind(report, at)];
	if (!release) {
		found.push({
			...{ severity: 'warning', kind: 'site-unreleased', about: site },
			what: `${site} non è mai stato messo online.`,
			cure: `Avvia il publisher, oppure «npm run portolano -- build ${site}».`,
		});
		return found;
	}
	if (!verification || Date.parse(at) - Date.parse(verification.at) > limits.verificationDays * DAY_MS) {
		const what = verification
			? `${site} non è verificato da più di ${limits.verificationDays} giorni.`
			: `${site} non è mai stato verificato.`;
		found.push({
			...{ severity: 'warning', kind: 'verification-old', about: site },
			...{ what, cure: `Esegui «npm run portolano -- verify ${site}».` },
		});
	} else if (verification.differences > 0) {
		found.push({
			...{ severity: 'warning', kind: 'verification-differs', about: site },
			what: `L’ultima verifica di ${site} ha trovato ${verification.differences} differenze.`,
			cure: `Esegui «npm run portolano -- build ${site}», che le ripara, poi verifica di nuovo.`,
		});
	}
	return found;
}

function ofDisk({ folder, freeBytes, totalBytes, freeInodes, totalInodes }: Disk): Finding[] {
	const found: Finding[] = [];
	if (freeBytes < Math.min(limits.freeBytes, totalBytes * limits.freeShare)) {
		found.push({
			...{ severity: 'warning', kind: 'disk-space', about: folder },
			what: `Sul disco di ${folder} restano ${bytesInWords(freeBytes)}.`,
			cure: 'Libera spazio: senza, le pubblicazioni si fermano. Ciò che è online resta intero.',
		});
	}
	if (freeInodes !== null && totalInodes !== null && freeInodes < totalInodes * limits.freeInodeShare) {
		found.push({
			...{ severity: 'warning', kind: 'inodes', about: folder },
			what: `Sul disco di ${folder} restano ${freeInodes} inode su ${totalInodes}: pochi file possono ancora nascere.`,
			cure: 'Elimina file inutili, o sposta i dati su un disco con più inode.',
		});
	}
	return found;
}

function ofLock({ lock, parts }: Observations): Finding[] {
	const publisher = parts.find(({ part }) => part === 'publisher');
	if (!lock || publisher?.runs || lock.isRunning === false) return [];
	const who = lock.pid === null ? 'Un processo' : `Il processo ${lock.pid}`;
	return [
		{
			...{ severity: 'warning', kind: 'lock', about: 'publisher.lock' },
			what: `${who} tiene la cartella del publisher, che però non risponde.`,
			cure: 'Se è un comando in corso (build, rollback), aspetta; se è in un altro contenitore e non c’è più, il blocco scade in mezzo minuto.',
		},
	];
}

const ofUnreadable = ({ unreadable }: Observations): Finding[] =>
	unreadable.map(({ path, reason }) => ({
		...{ severity: 'warning', kind: 'unreadable', about: path },
		what: `${path} non si può leggere: ${reason}.`,
		cure: 'Esegui «portolano doctor» con l’utente che fa girare Portolano.',
	}));

/** Judges what was observed: the most severe findings first. */
export function findingsOf(observations: Observations): Finding[] {
	const { parts, sites, disk, at } = observations;
	const found = [
		...parts.flatMap(ofPart),
		...ofVersions(observations),
		...sites.flatMap((site) => ofSite(site, at)),
		...(disk ? ofDisk(disk) : []),
		...ofLock(observations),
		...ofUnreadable(observations),
	];
	return found.toSorted((one, other) => one.severity.localeCompare(other.severity));
}

/** Returns the exit code for findings: 0 none, 1 warnings, 2 something is down. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 | 2 {
	if (findings.some(({ severity }) => severity === 'down')) return 2;
	return findings.length > 0 ? 1 : 0;
}
