import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Returns a sequencer that runs the test files whose path ends with one of `long` first, in that order, and the others
 * as Vitest would. Two files run in parallel, so a long one should not be the last.
 */
export function longestFirst(long: readonly string[]): typeof BaseSequencer {
	const place = ({ moduleId }: TestSpecification) => {
		const index = long.findIndex((end) => moduleId.endsWith(end));
		return index === -1 ? long.length : index;
	};
	return class extends BaseSequencer {
		override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
			return (await super.sort(files)).sort((one, other) => place(one) - place(other));
		}
	};
}
