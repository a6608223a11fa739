import type { StartItem } from '../../desk-start/read-start.ts';
import { whenInWords } from './moments.ts';

/** Those beyond are folded. */
const shownMax = 6;

interface ItemListProps {
	title: string;
	items: readonly StartItem[];
	/** What is said when there are none. */
	nothing: string;
	isUrgent?: boolean;
}

function Item({ type, id, noun, title, site, at, reason }: StartItem) {
	return (
		<li>
			<a href={`/admin/collections/${type}/${id}`}>{title}</a>
			<small>{[noun, site, whenInWords(at)].filter((part) => part !== '').join(' · ')}</small>
			{reason && (
				<p className="portolano-start__reason">
					{reason.text} <span>({reason.person})</span>
				</p>
			)}
		</li>
	);
}

/** Documents that wait for somebody, the latest first. */
export function ItemList({ title, items, nothing, isUrgent = false }: ItemListProps) {
	const folded = items.slice(shownMax);
	return (
		<section className={isUrgent ? 'portolano-start__urgent' : undefined}>
			<h2>
				{title} {items.length > 0 && <span className="portolano-start__count">{items.length}</span>}
			</h2>
			{items.length === 0 && <p>{nothing}</p>}
			<ul>
				{items.slice(0, shownMax).map((item) => (
					<Item key={`${item.type}/${item.id}`} {...item} />
				))}
			</ul>
			{folded.length > 0 && (
				<details>
					<summary>{folded.length === 1 ? 'Un’altra' : `Altre ${folded.length}`}</summary>
					<ul>
						{folded.map((item) => (
							<Item key={`${item.type}/${item.id}`} {...item} />
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
