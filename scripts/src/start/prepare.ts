import { Listr, type ListrTask, PRESET_TIMER } from 'listr2';
import type { Settings } from '../env.ts';
import { type Build, cmsBuild, siteBuilds } from './builds.ts';
import { type Content, loadContent } from './content.ts';

const clip = (line: string) => line.trim().slice(0, 100);

type Tell = (words: string) => void;

/**
 * Returns a function that shows the progress of a step. Without a terminal it shows nothing: each message would be a
 * new line, a thousand of them at the first start.
 */
export const progressOf = (task: { output: string }, isTerminal: boolean = process.stdout.isTTY): Tell =>
	isTerminal ? (words) => void (task.output = words) : () => undefined;

function buildTask(build: Build): ListrTask {
	return {
		title: build.title,
		skip: () => (build.isDone() ? `${build.title}: nothing has changed since the last time` : false),
		task: (_, task) => {
			const tell = progressOf(task);
			return build.run((line) => tell(clip(line)));
		},
	};
}

interface Preparing {
	withCms: boolean;
	onContent: (content: Content) => void;
}

const contentTask = (settings: Settings, { onContent }: Preparing): ListrTask => ({
	title: 'Database and demonstration content (kept if they are already there)',
	task: async (_, task) => onContent(await loadContent(settings, progressOf(task))),
});

/** Runs `tasks` one after the other and shows their progress and time; the first failure ends the run. */
export async function runSteps(tasks: ListrTask[]): Promise<void> {
	await new Listr(tasks, {
		concurrent: false,
		exitOnError: true,
		fallbackRenderer: 'simple',
		rendererOptions: { timer: PRESET_TIMER, collapseSubtasks: false },
		fallbackRendererOptions: { timer: PRESET_TIMER },
	}).run();
}

/** Returns the steps before programs are started: builds, database, content. */
export function preparation(settings: Settings, preparing: Preparing): ListrTask {
	return {
		title: 'Preparing',
		// Loading content takes as long as all builds together and uses one core; the builds use the other.
		task: (_, task) =>
			task.newListr(
				[
					{
						title: 'Building the CMS and the sites',
						task: (__, inner) =>
							inner.newListr([...(preparing.withCms ? [cmsBuild] : []), ...siteBuilds].map(buildTask), {
								concurrent: false,
							}),
					},
					contentTask(settings, preparing),
				],
				{ concurrent: true, exitOnError: true },
			),
	};
}

/** Returns the builds only, one after the other. */
export function buildTasks(): ListrTask[] {
	return [cmsBuild, ...siteBuilds].map(buildTask);
}
