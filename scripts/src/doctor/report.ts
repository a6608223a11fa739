import { z } from 'zod';

const instant = z.iso.datetime();
const lastError = z.strictObject({ at: instant, message: z.string() });

const part = z.strictObject({
	part: z.enum(['cms', 'publisher', 'alerts', 'gateway']),
	address: z.string(),
	/** Whether it answered within two seconds. */
	runs: z.boolean(),
	/** What it says of itself; null when it does not run. */
	isWell: z.boolean().nullable(),
	/** Why it does not run or is not well, in Italian. */
	reason: z.string().nullable(),
	version: z.string().nullable(),
	startedAt: instant.nullable(),
	uptimeSeconds: z.number().nullable(),
	lastError: lastError.nullable(),
	/** How far its clock is ahead of this machine's. */
	clockAheadSeconds: z.number().nullable(),
});

const verification = z.strictObject({
	at: instant,
	/** Account and machine that ran `portolano verify`. */
	by: z.string(),
	release: z.int(),
	seq: z.int(),
	/** Number of files that differed from a clean build. */
	differences: z.int(),
});

const site = z.strictObject({
	site: z.string(),
	origin: z.string(),
	/** Number of the last log entry whose effects are online; of the last release when the publisher does not run. */
	seq: z.int().nullable(),
	/** Entries of the log that are not online yet; null when unknown. */
	entriesBehind: z.int().nullable(),
	/** Since when something waits to be put online; null when nothing does, or unknown. */
	behindSince: instant.nullable(),
	/** Pages that wait to be rendered; null when unknown. */
	waitingPages: z.int().nullable(),
	/** Since when the search does not find all pages; null when it does, or unknown. */
	searchBehindSince: instant.nullable(),
	release: z.strictObject({ number: z.int(), at: instant }).nullable(),
	lastError: lastError.nullable(),
	/** The last `portolano verify` of this site. */
	verification: verification.nullable(),
});

const disk = z.strictObject({
	folder: z.string(),
	freeBytes: z.number(),
	totalBytes: z.number(),
	/** Null where the file system has no fixed number of inodes. */
	freeInodes: z.number().nullable(),
	totalInodes: z.number().nullable(),
});

/** Severity of a finding: `warning` needs attention, with `down` something does not work. */
const finding = z.strictObject({
	severity: z.enum(['warning', 'down']),
	/** Stable name of the kind of finding, for programs. */
	kind: z.enum([
		'part-down',
		'part-unwell',
		'foreign-token',
		'clock',
		'version',
		'site-behind',
		'search-behind',
		'site-unreleased',
		'verification-old',
		'verification-differs',
		'disk-space',
		'inodes',
		'lock',
		'unreadable',
	]),
	/** The part, site, folder or file concerned. */
	about: z.string(),
	/** What was found, in Italian. */
	what: z.string(),
	/** What to do, in Italian. */
	cure: z.string(),
});

/**
 * The shape of `portolano doctor --json`. Fields are added in later versions; a change or removal of one gets another
 * `format`.
 */
export const doctorReport = z.strictObject({
	format: z.literal(1),
	at: instant,
	/** Folder of the installation. */
	home: z.string(),
	/** The exit code: 0 all well, 1 warnings, 2 something is down. */
	exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
	findings: z.array(finding),
	parts: z.array(part),
	/** Number of the last entry in the log of the CMS, and in the publisher's copy; null when unknown. */
	log: z.strictObject({ seq: z.int().nullable(), copySeq: z.int().nullable() }),
	/** The next instant at which time alone changes pages; null when there is none, or unknown. */
	nextDue: instant.nullable(),
	sites: z.array(site),
	disk: disk.nullable(),
	/** Bytes of each kind of data; null when it does not exist or can't be read. */
	sizes: z.array(z.strictObject({ what: z.string(), path: z.string(), bytes: z.number().nullable() })),
	/** The process that has locked the publisher's folder; null when none has. */
	lock: z
		.strictObject({
			pid: z.int().nullable(),
			/** Null when it can't be checked from here: another container or machine. */
			isRunning: z.boolean().nullable(),
			touchedAt: instant,
		})
		.nullable(),
	software: z.strictObject({ node: z.string(), portolano: z.string() }),
	/** What could not be read, with the reason. */
	unreadable: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
});

export type DoctorReport = z.infer<typeof doctorReport>;
export type Part = z.infer<typeof part>;
export type SiteReport = z.infer<typeof site>;
export type Disk = z.infer<typeof disk>;
export type Finding = z.infer<typeof finding>;

/** What was observed, before it is judged. */
export type Observations = Omit<DoctorReport, 'format' | 'exitCode' | 'findings'>;
