import { z } from 'zod';

const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;

const counts = z.object({
	metadata: z.object({ vulnerabilities: z.partialRecord(z.enum(severities), z.int()) }),
});

/** Known vulnerabilities in the shipped packages. */
export interface Audit {
	/** The result as a sentence for the user. */
	readonly words: string;
	/** Whether some of them are high or critical. */
	readonly isAlarming: boolean;
}

function answerIn(output: string): z.infer<typeof counts> | undefined {
	try {
		return counts.parse(JSON.parse(output));
	} catch {
		// The output isn't a report: the registry gave no answer.
		return undefined;
	}
}

/** Parses the output of `pnpm audit --prod --json`. */
export function readAudit(output: string): Audit {
	const answer = answerIn(output);
	if (!answer) {
		return {
			words:
				'Known vulnerabilities: not looked at, because the package registry did not answer the question. Ask again ' +
				'where it does (pnpm audit --prod), before going into service.',
			isAlarming: false,
		};
	}
	const found = severities.map(
		(severity) => [severity, answer.metadata.vulnerabilities[severity] ?? 0] as const,
	);
	const some = found.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
	return {
		words: `Known vulnerabilities: ${some.length === 0 ? 'none' : `${some.join(', ')}. Details: pnpm audit --prod`}.`,
		isAlarming: found.some(([severity, count]) => count > 0 && ['high', 'critical'].includes(severity)),
	};
}
