'use client';

import { revealField } from './reveal-field.ts';
import type { Problem, Report } from './report.ts';

interface Props {
	report: Report;
	onClose: () => void;
}

/** Shows why a save or another change was refused, until the editor closes it. */
export function ProblemsPanel({ report: { title, problems, cure }, onClose }: Props) {
	return (
		<section className="portolano-problems" role="alert" aria-labelledby="portolano-problems">
			<div className="portolano-problems__head">
				<h2 id="portolano-problems">{title}</h2>
				<button type="button" onClick={onClose}>
					Chiudi
				</button>
			</div>
			<ul>
				{problems.map((problem, index) => (
					<li key={index}>
						<Line {...problem} />
					</li>
				))}
			</ul>
			{cure !== undefined && <p>{cure}</p>}
		</section>
	);
}

function Line({ message, path, label, document }: Problem) {
	if (document)
		return (
			<>
				<a href={document.href} target="_blank" rel="noreferrer">
					{document.title}
				</a>
				: {message}
			</>
		);
	if (path === undefined) return message;
	return (
		<>
			<a
				href={`#field-${path.replaceAll('.', '__')}`}
				onClick={(event) => {
					event.preventDefault();
					void revealField(path);
				}}
			>
				{label ?? path}
			</a>
			: {message}
		</>
	);
}
