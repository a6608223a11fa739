/** Leads back to the page that was rated: no page of a site, but an address that the gateway answers on each. */
export const feedbackReturnPath = '/valutazione/ritorno/';
