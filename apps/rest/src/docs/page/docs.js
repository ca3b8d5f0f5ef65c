// Starts the viewer on the description that this server gives of itself. A file of its own, since the page allows no
// script inside; paths are relative, so that a proxy may put the server below any path.
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  // The usual one sends the description to a server on the internet.
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  layout: 'BaseLayout',
});
