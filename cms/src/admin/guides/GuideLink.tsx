import type { GuideSlug } from '../../guides/guides.ts';

interface Props {
	to: GuideSlug;
	/** The task, as it goes on after “Come si fa a”; heard only. */
	task: string;
}

/** A small way to the guide of the task at hand. It opens beside, so that nothing that is being written is left. */
export function GuideLink({ to, task }: Props) {
	return (
		<p className="portolano-how">
			<a href={`/admin/guide/${to}`} target="_blank" rel="noreferrer">
				Come si fa
				<span className="portolano-hidden"> a {task} (guida, in un’altra scheda)</span>
			</a>
		</p>
	);
}
