import type { HostRules } from './host-rules.ts'

/** How large a function is at most: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html says “10 KB”. */
export const largestFunction = 10_000

/**
 * A function of CloudFront for a site in a bucket of S3, to be called for requests and for responses: it adds `index.html` to the path of
 * a folder, leads from old addresses to new ones, and sends the headers. It uses only what the runtime is documented to have, which lacks
 * `for … of` and destructuring.
 */
export function cloudfrontFunction({ headers, redirects, base }: HostRules): string {
  const moved = Object.fromEntries(redirects.map(({ from, to }) => [from, to]))
  const sent = headers.map(({ name, value, paths }) => [name.toLowerCase(), value, paths])
  return `// Written by \`npm run configure -- cloudfront\` from _headers and _redirects. Write it again after each build.
var base = ${JSON.stringify(base)};
var moved = ${table(moved, '{', '}')};
var sent = ${table(sent, '[', ']')};

function handler(event) {
  var path = event.request.uri.replace(/^\\/+/, '/');
  if (event.context.eventType === 'viewer-response') return withHeaders(event.response, path);
  if (moved[path]) return redirect(moved[path], event.request.querystring);
  if (/\\/$/.test(path)) event.request.uri = path + 'index.html';
  // A folder without its slash. The ending of a file begins with a letter, unlike that of the folder of a version, 0.3.0.
  else if (!/\\.[A-Za-z]\\w*$/.test(path)) return redirect(path + '/', event.request.querystring);
  return event.request;
}

function withHeaders(response, path) {
  var below = path.slice(base.length - 1).replace(/\\/index\\.html$/, '/');
  sent.forEach(function (header) {
    if (new RegExp(header[2]).test(below)) response.headers[header[0]] = { value: header[1] };
  });
  return response;
}

function redirect(address, querystring) {
  var query = [];
  Object.keys(querystring).forEach(function (name) {
    (querystring[name].multiValue || [querystring[name]]).forEach(function (one) {
      query.push(one.value ? name + '=' + one.value : name);
    });
  });
  var location = query.length > 0 ? address + '?' + query.join('&') : address;
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}
`
}

/** An object or an array as JSON, with a line for each of its parts. */
function table(parts: object, open: string, close: string): string {
  const lines = Object.entries(parts).map(
    ([key, part]: [string, unknown]) =>
      (Array.isArray(parts) ? '' : `${JSON.stringify(key)}: `) + JSON.stringify(part),
  )
  return lines.length === 0 ? open + close : `${open}\n  ${lines.join(',\n  ')}\n${close}`
}
