import type { ActionName } from '../../bulk/actions/offered.ts';
import type { ListNoun } from '../lists/list-noun.ts';
import { ItemLines } from './ItemLines.tsx';
import type { Run } from './use-run.ts';
import { doneInWords, undoOf } from './words.ts';

interface Props {
	type: string;
	action: ActionName;
	noun: ListNoun;
	run: Run;
}

/** The result of each document: first those that were not done, with the reason. */
export function Outcome({ type, action, noun, run: { items, results } }: Props) {
	const done = items.filter(({ id }) => results.has(id) && results.get(id) === undefined);
	const refused = items.flatMap((item) => {
		const words = item.refusal ?? results.get(item.id);
		return words === undefined ? [] : [{ item, words }];
	});
	const left = items.filter(({ id, refusal }) => refusal === undefined && !results.has(id));
	return (
		<>
			<p role="status" className="portolano-bulk__sum">
				{doneInWords(action, done.length, noun)} su {items.length}.
				{refused.length > 0 && ` Non ${refused.length === 1 ? 'fatto: 1' : `fatti: ${refused.length}`}.`}
				{left.length > 0 && ` Non ancora: ${left.length}.`}
			</p>
			{refused.length > 0 && (
				<section aria-label="Non fatti">
					<h3>Non fatti</h3>
					<ItemLines type={type} lines={refused} />
				</section>
			)}
			{left.length > 0 && (
				<details>
					<summary>Non ancora ({left.length})</summary>
					<ItemLines type={type} lines={left.map((item) => ({ item, words: undefined }))} />
				</details>
			)}
			{done.length > 0 && (
				<>
					<details>
						<summary>Fatti ({done.length})</summary>
						<ItemLines type={type} lines={done.map((item) => ({ item, words: undefined }))} />
					</details>
					{undoOf(action) !== '' && <p>{undoOf(action)}</p>}
				</>
			)}
		</>
	);
}
