import { alertScopes, alertSeverities } from '@portolano/content-models';

type Severity = (typeof alertSeverities)[number];
type Scope = (typeof alertScopes)[number];

export const severityLabels: Readonly<Record<Severity, string>> = {
	info: 'Avviso di servizio',
	yellow: 'Gialla',
	orange: 'Arancione',
	red: 'Rossa',
};

export const scopeLabels: Readonly<Record<Scope, string>> = {
	chosen: 'Sul sito proprietario e su quelli scelti',
	body: 'Su tutti i siti dell’ente',
	all: 'Su tutti i siti',
};

export const severityOptions = alertSeverities.map((value) => ({ value, label: severityLabels[value] }));

export const scopeOptions = alertScopes.map((value) => ({ value, label: scopeLabels[value] }));
