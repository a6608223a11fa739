import { z } from 'zod';
import type { ActionName, ClassifyingField } from '../../bulk/actions/offered.ts';
import { askCms } from '../ask-cms.ts';
import type { RomeMoment } from '../schedule/schedule-api.ts';
import type { WantedWithdrawal } from '../withdrawal/api.ts';

const item = z.object({
	...{ id: z.string(), title: z.string(), site: z.string(), state: z.string() },
	/** When it was saved last, to be sent with what is done. */
	seen: z.string(),
	/** Why it will be left as it is; missing when nothing is known against it. */
	refusal: z.string().optional(),
	/** What to know before it is done. */
	note: z.string().optional(),
});

/** A chosen document, and what can be done with it. */
export type PlannedItem = z.infer<typeof item>;

const plan = z.object({ items: z.array(item) });
const results = z.object({ results: z.array(z.object({ id: z.string(), reason: z.string().optional() })) });

/** The documents with these ids, or all that a list shows with this filter and these words. */
export type Chosen = { ids: string[] } | { where: object; search: string };

/** What is to be done with each. */
export type Wish =
	| { do: 'submit' | 'approve' | 'publish' | 'bin' | 'delete' }
	| ({ do: 'schedule' } & RomeMoment)
	| { do: 'withdraw'; withdrawal: WantedWithdrawal; isForced: boolean }
	| { do: 'classify'; field: ClassifyingField; values: string[]; isAdded: boolean }
	| { do: 'bundle'; bundle: string };

/** Asks what would become of each of the chosen documents of a type. */
export const askPlan = (type: string, action: ActionName, chosen: Chosen) =>
	askCms(`${type}/many/plan`, {
		body: { do: action, chosen },
		read: (answer) => plan.parse(answer),
		unreachable: 'Il CMS non risponde: controlla la rete e riprova. Nulla è cambiato.',
	});

/** Does what is wished with a few documents; tells the result of each. */
export const carryOut = (type: string, wish: Wish, items: readonly PlannedItem[]) =>
	askCms(`${type}/many`, {
		body: { wish, items: items.map(({ id, seen }) => ({ id, seen })) },
		read: (answer) => results.parse(answer),
		unreachable: 'Il CMS non ha risposto: non so se è fatto. Guarda com’è, poi riprova.',
	});

const offices = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) });

/** Asks for the published offices, by title. */
export const askOffices = () =>
	askCms('office?where[_status][equals]=published&select[title]=true&sort=title&limit=1000&locale=it', {
		read: (answer) => offices.parse(answer).docs,
		unreachable: 'Non so quali uffici ci sono: il CMS non risponde. Controlla la rete e riprova.',
	});
