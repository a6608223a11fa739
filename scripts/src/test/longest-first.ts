import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the test files whose path ends with one of `long` first, in that order, the others as Vitest would: two files run
 * side by side, and one that takes long should not be the last.
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
