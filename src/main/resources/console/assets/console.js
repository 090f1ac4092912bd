import { initAll } from './govuk.js';

initAll();

// Requests of htmx bear the token that forms bear, so that no other site can send them.
document.body.addEventListener('htmx:configRequest', (event) => {
	const header = document.querySelector('meta[name=csrf-header]');
	if (header) {
		event.detail.headers[header.content] = document.querySelector('meta[name=csrf-token]').content;
	}
	if (event.detail.elt.hasAttribute('data-poll')) {
		event.detail.headers['HX-Poll'] = 'true';
	}
});
