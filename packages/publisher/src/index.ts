export {
	build,
	type BuildOptions,
	follow,
	releases,
	type ReleaseSummary,
	rollback,
	type RunningPublisher,
	verify,
} from './commands.ts';
export { loadApplication } from './rendering/application.ts';
export { LogError } from './log/parse-entry.ts';
export { LogUnreachableError, logOf, logOfFile, type LogSource } from './log/log-source.ts';
export { LockedError } from './lock.ts';
export { checkPage } from './page-check.ts';
export { type Preview, type PreviewOptions, previewSite } from './preview-site.ts';
export { type Problem } from './problems.ts';
export { openPublisher, type Publisher } from './publisher.ts';
export { type PublisherOptions, publisherSettings, type PublisherSettings } from './settings.ts';
export { type ReleaseReport } from './release-report.ts';
export { type StatusReport } from './status.ts';
export { type Difference, type Verification } from './verify.ts';
