import type {
	AudienceCode,
	BusinessEventCode,
	LifeEventCode,
	ServiceCategoryCode,
} from '@portolano/content-models';
import type { PictogramName } from '@portolano/ui/props.ts';

/** The pictogram of each category of services. */
export const categoryPictograms: Readonly<Record<ServiceCategoryCode, PictogramName>> = {
	'educazione-e-formazione': 'school',
	'salute-benessere-e-assistenza': 'heart',
	'vita-lavorativa': 'briefcase',
	'mobilita-e-trasporti': 'bus',
	'catasto-e-urbanistica': 'set-square',
	'anagrafe-e-stato-civile': 'id-card',
	turismo: 'suitcase',
	'giustizia-e-sicurezza-pubblica': 'shield',
	'tributi-finanze-e-contravvenzioni': 'receipt',
	'cultura-e-tempo-libero': 'book',
	ambiente: 'leaf',
	'imprese-e-commercio': 'shop',
	autorizzazioni: 'permit',
	'appalti-pubblici': 'crane',
	'agricoltura-e-pesca': 'fish',
};

/** The pictogram of each moment of a person's life. */
export const lifeEventPictograms: Readonly<Record<LifeEventCode, PictogramName>> = {
	'iscrizione-scuola-universita-e-o-richiesta-borsa-di-studio': 'school',
	invalidita: 'wheelchair',
	'ricerca-di-lavoro-avvio-nuovo-lavoro-disoccupazione': 'briefcase',
	pensionamento: 'cane',
	'richiesta-o-rinnovo-patente': 'steering',
	'registrazione-o-possesso-veicolo': 'car',
	'accesso-al-trasporto-pubblico': 'bus',
	'compravendita-affitto-casa-edifici-terreni-costruzione-o-ristrutturazione-casa-edificio': 'house',
	'cambio-di-residenza-o-domicilio': 'box',
	'espatrio-per-lavoro-studio-o-pensionamento': 'globe',
	'richiesta-passaporto-visto-e-assistenza-viaggi-internazionali': 'suitcase',
	'nascita-di-un-bambino-richiesta-adozioni': 'pram',
	'matrimonio-e-o-cambio-stato-civile': 'rings',
	'morte-ed-eredita': 'flower',
	'prenotazione-e-disdetta-visite-esami': 'cross',
	'denuncia-crimini': 'shield',
	'dichiarazione-dei-redditi-versamento-e-riscossione-tributi-imposte-e-contributi': 'receipt',
	'accesso-ai-luoghi-della-cultura': 'book',
	'possesso-cura-smarrimento-animale-da-compagnia': 'paw',
};

/** The pictogram of each moment of a business. */
export const businessEventPictograms: Readonly<Record<BusinessEventCode, PictogramName>> = {
	'avvio-impresa': 'shop',
	'avvio-nuova-attivita-professionale': 'briefcase',
	'richiesta-licenze-permessi-e-certificati': 'permit',
	'registrazione-impresa-transfrontaliera': 'globe',
	'avvio-e-registrazione-filiale': 'house',
	'finanziamento-impresa': 'coins',
	'gestione-personale': 'people',
	'pagamento-iva-tasse-e-dogane': 'receipt',
	'notifiche-autorita': 'megaphone',
	'chiusura-impresa-e-attivita-professionale': 'door',
	'chiusura-filiale': 'door',
	'ristrutturazione-impresa': 'set-square',
	'vendita-impresa': 'coins',
	bancarotta: 'lifebuoy',
	'partecipazione-ad-appalti-pubblici-nazionali-e-transfrontalieri': 'crane',
};

/** The pictogram of each group of people that services are for. */
export const audiencePictograms: Readonly<Record<AudienceCode, PictogramName>> = {
	famiglie: 'pram',
	giovani: 'backpack',
	anziani: 'cane',
	disabilita: 'wheelchair',
	stranieri: 'globe',
	'in-difficolta': 'lifebuoy',
	imprese: 'shop',
	associazioni: 'people',
};
