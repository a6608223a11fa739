import type { AlertReadersFigures } from './alert-readers/measure-alert-readers.ts';
import type { AlertFigures } from './alerts/measure-alerts.ts';
import { type BuildRow, type PublisherFigures, ratiosToHugo, versionsIn } from './build-row.ts';
import { type Runs, runsOf, type Spread } from './figures.ts';
import { type Goal, isMet } from './goals.ts';
import type { LighthouseFigures } from './measure-lighthouse.ts';
import type { DeskFigures } from './measure-desk.ts';
import type { SaveFigures } from './measure-saves.ts';
import type { QueryFigures } from './measure-queries.ts';
import type { SearchComparison, SearchFigures } from './measure-search.ts';
import type { PageWeight } from './page-weight.ts';

type Cells = readonly string[];

/** Formats rows in aligned columns, numbers to the right. */
function columns(head: Cells, rows: readonly Cells[]): string {
	const widths = head.map((title, index) =>
		Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
	);
	const line = (cells: Cells) =>
		cells
			.map((cell, index) =>
				index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
			)
			.join('  ');
	return [line(head), ...rows.map(line)].join('\n');
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;

/** Formats several runs: their median, and between which values they were. */
const spreadText = ({ median, least, most }: Runs) =>
	`${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;

const figures: readonly (readonly [string, (figures: PublisherFigures) => number])[] = [
	['log read, s', ({ readingSeconds }) => readingSeconds],
	['online, s', ({ onlineSeconds }) => onlineSeconds],
	['settled, s', ({ settledSeconds }) => settledSeconds],
	['online, ms of processor a page', ({ onlineProcessor, pages }) => (onlineProcessor * 1000) / pages],
	['settled, ms of processor a page', ({ settledProcessor, pages }) => (settledProcessor * 1000) / pages],
	['peak memory, MB', ({ peakMegabytes }) => peakMegabytes],
	['edit, median, ms', ({ edit }) => edit.median],
	['edit, p95, ms', ({ edit }) => edit.p95],
	['pages of an edit', ({ pagesPerEdit }) => pagesPerEdit],
];

function hugoRows(row: BuildRow): string[][] {
	const { hugo, hugoWithRelated } = row;
	return versionsIn(row).flatMap((version) => {
		const of = (builds: BuildRow['hugo']) => builds.filter((build) => build.version === version);
		const secondsText = (builds: BuildRow['hugo']) =>
			spreadText(runsOf(builds.map(({ seconds }) => seconds)));
		const ratio = (seconds: (figures: PublisherFigures) => number) =>
			spreadText(runsOf(ratiosToHugo(row, version, seconds)));
		return [
			[`Hugo ${version} (${of(hugo)[0]?.pages ?? 0} pages), s`, secondsText(of(hugo))],
			['  online ÷ it', ratio(({ onlineSeconds }) => onlineSeconds)],
			['  settled ÷ it', ratio(({ settledSeconds }) => settledSeconds)],
			...(of(hugoWithRelated).length > 0
				? [['  with related news, as ours, s', secondsText(of(hugoWithRelated))]]
				: []),
		];
	});
}

/** Formats the figures of builds and edits at one size: the median of all turns, and their least and most. */
export function buildReport(row: BuildRow): string {
	const pages = row.publisher[0]?.pages ?? 0;
	return columns(
		[`${row.news} news, ${pages} pages`, `median of ${row.publisher.length} (least–most)`],
		[
			...figures.map(([name, figure]) => [name, spreadText(runsOf(row.publisher.map(figure)))]),
			...hugoRows(row),
		],
	);
}

export function saveReport({ idle, busy }: SaveFigures): string {
	const row = (when: string, { median, p95, count }: Spread) => [
		`${when}, ${count} saves`,
		milliseconds(median),
		milliseconds(p95),
	];
	return columns(
		['CMS save → changed page over HTTP', 'median', 'p95'],
		[row('idle', idle), row('while another site is built', busy)],
	);
}

export function deskReport({ startPage, list, form, preview }: DeskFigures): string {
	const row = (what: string, { median, p95 }: Spread) => [what, milliseconds(median), milliseconds(p95)];
	return columns(
		['The desk, in a browser', 'median', 'p95'],
		[
			row('start page', startPage),
			row('list of news', list),
			row('form of a news item', form),
			row('last key → preview', preview),
		],
	);
}

export function searchReport(comparisons: readonly SearchComparison[]): string {
	const row = (name: string, { first, inThree }: SearchFigures) => [name, String(first), String(inThree)];
	const table = ({ written, needs, ours, pagefind }: SearchComparison) =>
		columns(
			[`${needs} searches of ${written}, right page`, 'first', 'in the first three'],
			[row('ours', ours), row("Pagefind's own query", pagefind)],
		);
	return comparisons.map(table).join('\n\n');
}

export function queryReport({ pages, count, median, p95 }: QueryFigures): string {
	return columns(
		[`Results of ${count} queries at ${pages} documents`, 'median', 'p95'],
		[['in a browser, once it answered one', milliseconds(median), milliseconds(p95)]],
	);
}

export function weightReport(weights: readonly PageWeight[]): string {
	return columns(
		['Page, gzip', 'HTML', 'CSS', 'JS', 'fonts', 'total'],
		weights.map(({ path, html, css, js, fonts, total }) => [
			`/${path}`,
			...[html, css, js, fonts, total].map(kilobytes),
		]),
	);
}

export function lighthouseReport(figures: readonly LighthouseFigures[]): string {
	return columns(
		['Lighthouse, phone', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'CLS', 'TBT'],
		figures.map(({ site, path, largestPaintMs, layoutShift, blockingMs, ...scores }) => [
			`${site} ${path}`,
			...[scores.performance, scores.accessibility, scores.bestPractices, scores.seo].map(String),
			milliseconds(largestPaintMs),
			layoutShift.toFixed(3),
			milliseconds(blockingMs),
		]),
	);
}

/** Formats the readers of a page on each server: with an alert, the ratio to the same without it. */
export function alertReadersReport(figures: readonly AlertReadersFigures[]): string {
	const perSecondWithout = ({ server, encoding }: AlertReadersFigures) =>
		figures.find((other) => other.server === server && other.encoding === encoding && !other.isAlertOn)
			?.perSecond;
	const row = (figure: AlertReadersFigures) => {
		const { server, encoding, isAlertOn, perSecond, errors, medianMs, p99Ms, processorMs, answerBytes } =
			figure;
		const without = perSecondWithout(figure);
		return [
			`${server}, ${encoding}, ${isAlertOn ? 'with an alert' : 'without'}`,
			perSecond.toFixed(0),
			isAlertOn && without !== undefined ? `× ${(perSecond / without).toFixed(2)}` : '',
			String(errors),
			milliseconds(medianMs),
			milliseconds(p99Ms),
			`${processorMs.toFixed(2)} ms`,
			kilobytes(answerBytes),
		];
	};
	return columns(
		['Readers of a service page', 'requests/s', '', 'errors', 'median', 'p99', 'processor', 'answer'],
		figures.map(row),
	);
}

/** Formats the times of alerts, each until the last of the sites. */
export function alertsReport(figures: readonly AlertFigures[]): string {
	const spread = ({ median, p95 }: Spread) => [milliseconds(median), milliseconds(p95)];
	const head = ['Alerts', 'answered', 'p95', 'seen', 'p95', 'gone', 'p95', 'load'];
	return columns(
		head,
		figures.map(({ when, sites, answered, seen, gone, load }) => [
			`${seen.count} alerts on ${sites} sites, ${when}`,
			...[answered, seen, gone].flatMap(spread),
			load.toFixed(1),
		]),
	);
}

export function goalReport(goals: readonly Goal[]): string {
	const figure = (value: number, unit: string) => `${Number(value.toFixed(2))} ${unit}`.trim();
	return columns(
		['Goal', 'measured', 'limit', ''],
		goals.map((goal) => [
			goal.what,
			figure(goal.value, goal.unit),
			`${goal.is} ${figure(goal.limit, goal.unit)}`,
			isMet(goal) ? 'met' : 'MISSED',
		]),
	);
}
