import { z } from 'zod';
import { siteKinds } from '../types/site-kinds.ts';

/** Where a criterion comes from. */
export const areas = ['municipal', 'accessibility', 'headers', 'pages', 'files'] as const;

/**
 * Result of a criterion. `tolerated` is a fault that the national validator lets pass; `manual` is what no program can
 * decide, or could not here.
 */
export const results = ['fail', 'tolerated', 'manual', 'pass', 'not-applicable'] as const;

const criterion = z.strictObject({
	/** Number of the criterion in its source, such as `C.SI.1.1` or `9.1.4.3`. */
	id: z.string(),
	area: z.enum(areas),
	/** In Italian, as all texts. */
	title: z.string(),
	/** Who asks for it, and where. */
	source: z.string(),
	/** Number of the success criterion of WCAG; null for others. */
	wcag: z.string().nullable(),
	result: z.enum(results),
	evidence: z.array(
		z.strictObject({
			/** Path or address of the page; empty when it is about the whole site. */
			page: z.string(),
			/** The element or the header concerned. */
			element: z.string().nullable(),
			what: z.string(),
		}),
	),
	/** What the programs looked at; null when they can look at nothing. */
	program: z.string().nullable(),
	/** What only a person can check or do; null when nothing is left. */
	person: z.string().nullable(),
	/** What to do when it is not met. */
	cure: z.string(),
});

/**
 * The shape of `portolano conformity --json`. Fields are added in later versions; a change or removal of one gets
 * another `format`.
 */
export const conformityReport = z.strictObject({
	format: z.literal(1),
	/** When the examination began. */
	at: z.iso.datetime(),
	seconds: z.number(),
	site: z.strictObject({
		/** Null when an address was given. */
		key: z.string().nullable(),
		name: z.string().nullable(),
		kind: z.enum(siteKinds),
		/** Address of the home page as examined. */
		url: z.string(),
		/** Whether it was examined on this machine, where some criteria can't be decided. */
		isLocal: z.boolean(),
	}),
	/** 1 when a criterion fails, else 0. */
	exitCode: z.union([z.literal(0), z.literal(1)]),
	counts: z.record(z.enum(results), z.int()),
	sample: z.strictObject({
		/** Pages that the sitemap lists. */
		listed: z.int(),
		/** Paths of the pages examined. */
		pages: z.array(z.string()),
		/** Those tried by keyboard, on a phone and in every mode; the others only with axe and as HTML. */
		inEveryMode: z.array(z.string()),
	}),
	criteria: z.array(criterion),
});

export type ConformityReport = z.infer<typeof conformityReport>;
export type JudgedCriterion = z.infer<typeof criterion>;
export type Result = JudgedCriterion['result'];
export type Area = JudgedCriterion['area'];
