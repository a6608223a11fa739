import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const choices = z.object({
	isOnline: z.boolean().default(false),
	from: z.string().default(''),
	sites: z.array(z.object({ id: z.string(), name: z.string(), refusal: z.string().optional() })),
});

/** The sites to which a document can be moved; none for what stays where it is. */
export type Choices = z.infer<typeof choices>;

const forecast = z.object({
	to: z.string(),
	isOnline: z.boolean(),
	refusal: z.string().optional(),
	addresses: z.array(z.object({ language: z.string(), from: z.string(), to: z.string() })),
	leaves: z.array(z.string()),
	enters: z.array(z.string()),
	elsewhere: z.array(z.string()),
	cancelled: z.array(z.string()),
	state: z.string().optional(),
	awaited: z.array(z.string()),
});

/** What a move would do. */
export type ShownForecast = z.infer<typeof forecast>;

const unreachable = 'Il CMS non risponde: controlla la rete e riprova. Nulla è cambiato.';

/** Asks to which sites a document, named like `news/1`, can be moved. */
export const askChoices = (document: string) =>
	askCms(`${document}/relocation`, { read: (found) => choices.parse(found), unreachable });

/** Asks what the move to a site would do. */
export const askForecast = (document: string, to: string) =>
	askCms(`${document}/relocation?to=${encodeURIComponent(to)}`, {
		read: (found) => forecast.parse(found),
		unreachable,
	});

const moved = z.object({ isMoved: z.boolean() });

/** Moves a document to a site. */
export const relocate = (document: string, to: string) =>
	askCms(`${document}/relocation`, { body: { to }, read: (found) => moved.parse(found), unreachable });
