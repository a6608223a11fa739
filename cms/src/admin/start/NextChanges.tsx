import type { PlannedChange } from '../../publication/schedule/read-schedule.ts';
import { dayInWords, deedInWords, timeInWords } from '../schedule/planned-words.ts';

const shownMax = 5;

/** What goes online and comes off next. */
export function NextChanges({ changes }: { changes: readonly PlannedChange[] }) {
	return (
		<section>
			<h2>In programma</h2>
			{changes.length === 0 && <p>Niente di programmato.</p>}
			<ul>
				{changes.slice(0, shownMax).map(({ seq, type, id, title, site, action, effectiveAt }) => (
					<li key={seq}>
						<a href={`/admin/collections/${type}/${id}`}>{title}</a>
						<small>
							{deedInWords({ action })} {dayInWords(effectiveAt)} alle {timeInWords(effectiveAt)} · {site}
						</small>
					</li>
				))}
			</ul>
			<p>
				<a href="/admin/calendario">Tutto il calendario</a>
			</p>
		</section>
	);
}
