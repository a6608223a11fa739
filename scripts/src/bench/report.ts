import type { BuildRow } from './build-row.ts';
import type { Spread } from './figures.ts';
import { type Goal, isMet } from './goals.ts';
import type { LighthouseFigures } from './measure-lighthouse.ts';
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

const seconds = (value: number) => `${value.toFixed(2)} s`;
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;

/** Formats the times of full builds and edits by size of the corpus, with those of Hugo where it was measured. */
export function buildReport(rows: readonly BuildRow[]): string {
	return columns(
		[
			'News',
			'pages',
			'full build',
			'pages/s',
			'peak RSS',
			'edit median',
			'edit p95',
			'pages/edit',
			'Hugo',
			'Hugo ÷ ours',
			'Hugo without related news',
		],
		rows.map(({ publisher, hugo }) => [
			String(publisher.news),
			String(publisher.pages),
			seconds(publisher.buildingSeconds),
			publisher.pagesPerSecond.toFixed(0),
			`${publisher.peakMegabytes} MB`,
			milliseconds(publisher.edit.median),
			milliseconds(publisher.edit.p95),
			publisher.pagesPerEdit.toFixed(1),
			hugo ? `${seconds(hugo.buildingSeconds)} (${hugo.pages} pages)` : 'not there',
			hugo ? (hugo.buildingSeconds / publisher.buildingSeconds).toFixed(2) : '–',
			hugo ? seconds(hugo.withoutRelatedSeconds) : '–',
		]),
	);
}

export function saveReport({ median, p95, count }: Spread): string {
	return columns(
		['CMS save → changed page over HTTP', 'median', 'p95'],
		[[`${count} saves`, milliseconds(median), milliseconds(p95)]],
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
		['Lighthouse, phone', 'performance', 'accessibility', 'best practices', 'SEO'],
		figures.map(({ site, path, performance, accessibility, bestPractices, seo }) => [
			`${site} ${path}`,
			...[performance, accessibility, bestPractices, seo].map(String),
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
