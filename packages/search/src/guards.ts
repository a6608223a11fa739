import type { ChosenResult, Editorial } from './editorial.ts';
import type { Facet } from './facets.ts';
import type { Suggestion } from './suggestions.ts';
import {
	type Dates,
	type Entry,
	type FacetName,
	facetNames,
	FORMAT,
	type PageCard,
	type ShardEntry,
	type ShardHead,
	type WordChunk,
} from './format.ts';

/** Guards for fetched JSON. Written by hand, because they run in the visitor's browser too. */

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isNumbers(value: unknown): value is number[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

export function isRecordOf<T>(
	value: unknown,
	isItem: (item: unknown) => item is T,
): value is Record<string, T> {
	return isRecord(value) && Object.values(value).every(isItem);
}

function isShard(value: unknown): value is ShardEntry {
	return (
		isRecord(value) &&
		typeof value['folder'] === 'string' &&
		typeof value['head'] === 'string' &&
		typeof value['size'] === 'number'
	);
}

function isLanguage(value: unknown): value is ShardEntry[] {
	return Array.isArray(value) && value.every(isShard);
}

export function isEntry(value: unknown): value is Entry {
	return isRecord(value) && value['format'] === FORMAT && isRecordOf(value['languages'], isLanguage);
}

function isFacet(value: unknown): value is Facet {
	return isRecord(value) && isStrings(value['values']) && typeof value['slots'] === 'string';
}

function isFacets(value: unknown): value is Record<FacetName, Facet> {
	return isRecord(value) && facetNames.every((name) => isFacet(value[name]));
}

function isLists(value: unknown): value is Record<string, number[]> {
	return isRecordOf(value, isNumbers);
}

export function isHead(value: unknown): value is ShardHead {
	return (
		isRecord(value) &&
		isStrings(value['groups']) &&
		isNumbers(value['groupSizes']) &&
		isStrings(value['chunks']) &&
		isStrings(value['firstKeys']) &&
		typeof value['dates'] === 'string' &&
		isFacets(value['facets']) &&
		isNumbers(value['aside'])
	);
}

export function isChunk(value: unknown): value is WordChunk {
	return isLists(value);
}

export function isDates(value: unknown): value is Dates {
	return isLists(value);
}

/** Whether a value is a path of the site or an http(s) address: never a `javascript:` address. */
function isAddress(value: unknown): boolean {
	return typeof value === 'string' && /^(?:\/(?!\/)|https?:\/\/)/.test(value);
}

export function isCard(value: unknown): value is PageCard {
	return (
		isRecord(value) &&
		['path', 'title', 'summary', 'type', 'text'].every((key) => typeof value[key] === 'string') &&
		isAddress(value['path']) &&
		isStrings(value['topics']) &&
		(value['site'] === undefined || typeof value['site'] === 'string')
	);
}

function isChosenResult(value: unknown): value is ChosenResult {
	return (
		isRecord(value) &&
		['path', 'title', 'summary', 'type'].every((key) => typeof value[key] === 'string') &&
		isAddress(value['path']) &&
		(value['site'] === undefined || typeof value['site'] === 'string')
	);
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
	return Array.isArray(value) && value.every(isItem);
}

function isChosen(value: unknown): value is Editorial['chosen'][number] {
	return isRecord(value) && isStrings(value['words']) && isListOf(value['results'], isChosenResult);
}

export function isEditorial(value: unknown): value is Editorial {
	return isRecord(value) && isListOf(value['chosen'], isChosen) && isListOf(value['synonyms'], isStrings);
}

function isSuggestion(value: unknown): value is Suggestion {
	return (
		isRecord(value) &&
		['path', 'title', 'kind'].every((key) => typeof value[key] === 'string') &&
		isAddress(value['path']) &&
		(value['words'] === undefined || isStrings(value['words']))
	);
}

export function isSuggestions(value: unknown): value is Suggestion[] {
	return isListOf(value, isSuggestion);
}

export function isText(value: unknown): value is string {
	return typeof value === 'string';
}
