import type { PlannedItem } from './api.ts';
import { ItemLines } from './ItemLines.tsx';
import { planInWords } from './words.ts';

interface Props {
	type: string;
	items: readonly PlannedItem[];
}

/** What will become of each, before it does: how many, which can't and why, and what to know of the others. */
export function Plan({ type, items }: Props) {
	const refused = items.filter(({ refusal }) => refusal !== undefined);
	const noted = items.filter(({ refusal, note }) => refusal === undefined && note !== undefined);
	return (
		<>
			<p role="status">{planInWords(items.length - refused.length, refused.length)}</p>
			{refused.length > 0 && (
				<details open={refused.length <= 5}>
					<summary>
						{refused.length === 1 ? 'Uno resta com’è' : `${refused.length} restano come sono`}
					</summary>
					<ItemLines type={type} lines={refused.map((item) => ({ item, words: item.refusal }))} />
				</details>
			)}
			{noted.length > 0 && (
				<details open={noted.length <= 5}>
					<summary>Da sapere ({noted.length})</summary>
					<ItemLines type={type} lines={noted.map((item) => ({ item, words: item.note }))} />
				</details>
			)}
		</>
	);
}
