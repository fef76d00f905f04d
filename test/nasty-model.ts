/** What a model and its server may do wrong. */
import { answers, type Behaviour, says } from './fake-model.ts';

const LIE = { intent: 'confirm', requested_date: '2031-01-01', requested_time: '03:33', customer_name: 'John Doe' };

/** Every way to go wrong; with each of them the built-in engine, or the words of the text, must win. */
export const NASTY: Readonly<Record<string, Behaviour>> = {
  lies: answers({ ...LIE, message_to_customer: "You're booked! See you Tuesday at 3." }),
  'cancels on its own': answers({ ...LIE, intent: 'cancel', message_to_customer: 'Your appointment is cancelled.' }),
  rambles: says(`Well, let me think about this. ${'The customer might want many things. '.repeat(200)}`),
  'claims in prose': says("You're booked for Tuesday at 3, see you then!"),
  'says nothing': says(''),
  'is cut off': says('{"intent":"book'),
  'writes an empty object': says('{}'),
  'writes an empty array': says('[]'),
  'writes null': says('null'),
  'writes wrong types': says(
    '{"intent":7,"customer_name":[],"requested_date":{},"requested_time":15,"duration_minutes":"long","notes":false}',
  ),
  'writes NaN': says('{"intent":"book","duration_minutes":NaN}'),
  'writes infinities': says('{"intent":"confirm","duration_minutes":1e999,"requested_date":"+275760-09-13"}'),
  'writes impossible moments': answers({ ...LIE, requested_date: '2026-02-30', requested_time: '25:61' }),
  'writes the past': answers({ ...LIE, requested_date: '1999-12-31' }),
  'poisons prototypes': says('{"__proto__":{"intent":"cancel"},"constructor":{"prototype":{}},"intent":"cancel"}'),
  'nests without end': says(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
  'opens braces without end': says('{'.repeat(100_000)),
  'writes a huge answer': says(`{"intent":"book","notes":"${'x'.repeat(300_000)}"}`),
  'writes HTML': says('<html><body>You are booked</body></html>'),
  'writes odd characters': says('{"intent":"confirm","customer_name":"\u0000\u202e\ud800"}'),
  'sends HTML': { do: 'body', body: '<html>Bad gateway</html>', contentType: 'text/html' },
  'sends an empty body': { do: 'body', body: '' },
  'sends cut JSON': { do: 'body', body: '{"message":{"role":"assistant","content":"{' },
  'sends another shape': { do: 'body', body: '{"ok":true}' },
  'sends an error with status 200': { do: 'body', body: '{"error":"model is overloaded"}' },
  'never ends': { do: 'never_end' },
  hangs: { do: 'hang' },
  'hangs in the middle': { do: 'hang_in_body' },
  'closes the connection': { do: 'close' },
  'closes in the middle': { do: 'close_in_body' },
  'has lost the model': { do: 'status', status: 404, body: '{"error":"model \\"x\\" not found"}' },
  'refuses the key': { do: 'status', status: 401, body: '{"error":{"message":"Invalid API Key"}}' },
  'refuses the request': { do: 'status', status: 400, body: '{"error":{"message":"bad request"}}' },
  'writes no JSON for Groq': {
    do: 'status',
    status: 400,
    body: '{"error":{"code":"json_validate_failed","failed_generation":"You are booked"}}',
  },
  fails: { do: 'status', status: 500, body: 'Internal Server Error' },
  'is overloaded': { do: 'status', status: 503, body: '{"error":"server busy"}' },
  'asks to wait': { do: 'status', status: 429, headers: { 'retry-after': '7' }, body: '{"error":{"message":"rate limit"}}' },
  'sends elsewhere': { do: 'status', status: 307, headers: { location: 'http://127.0.0.1:9/' } },
};
