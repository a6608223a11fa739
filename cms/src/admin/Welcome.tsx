/** An introduction for new editors, above the list of collections. */
export function Welcome() {
	return (
		<section className="portolano-welcome" aria-labelledby="portolano-welcome">
			<h2 id="portolano-welcome">Benvenuto in redazione</h2>
			<p>
				Salva una bozza quando vuoi: nessuno la vede. Quando pubblichi, la pagina è online in pochi secondi;
				se manca qualcosa la pubblicazione è rifiutata e un messaggio dice che cosa. Ciò che leggono i
				cittadini non cambia finché il contenuto non è completo.
			</p>
		</section>
	);
}
