// The site's gateway, as its pages have it: window.lib.mtop.request, JSONP callbacks named mtopjsonpN in the page's own
// window, XMLHttpRequest for POST. What watches the site's answers from outside hooks in exactly here, so the names and
// the order of events matter more than the rest.
(function () {
  'use strict';

  let count = 0;

  function address(call, extra) {
    const query = new URLSearchParams({
      jsv: '2.5.1',
      appKey: '12574478',
      t: String(Date.now()),
      // The live site signs with a cookie's token. The sample has no cookies and checks nothing.
      sign: '00000000000000000000000000000000',
      api: call.api,
      v: call.v,
      ...extra,
    });
    return `https://acs.aliexpress.com/h5/${call.api.toLowerCase()}/${call.v}/?${query}`;
  }

  function jsonp(call, done, broken) {
    const name = `mtopjsonp${++count}`;
    const script = document.createElement('script');
    window[name] = (answer) => {
      // Whoever watches the callback may have put an accessor in its place that cannot be deleted.
      window[name] = undefined;
      Reflect.deleteProperty(window, name);
      script.remove();
      done(answer);
    };
    script.onerror = () => broken(new Error(`${call.api} did not answer`));
    script.async = true;
    script.src = address(call, {
      type: 'jsonp',
      dataType: 'jsonp',
      callback: name,
      data: JSON.stringify(call.data),
    });
    document.head.appendChild(script);
  }

  function post(call, done, broken) {
    const request = new XMLHttpRequest();
    request.open('POST', address(call, { type: 'originaljson', dataType: 'json' }));
    request.withCredentials = true;
    request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
    request.onload = () => done(JSON.parse(request.responseText));
    request.onerror = () => broken(new Error(`${call.api} did not answer`));
    request.send(`data=${encodeURIComponent(JSON.stringify(call.data))}`);
  }

  window.lib = window.lib || {};
  window.lib.mtop = {
    request(params) {
      const call = { v: '1.0', type: 'GET', data: {}, ...params };
      return new Promise((done, broken) => {
        const settle = (answer) => (String(answer.ret).startsWith('SUCCESS') ? done(answer) : broken(answer));
        (call.type === 'POST' ? post : jsonp)(call, settle, broken);
      });
    },
  };
})();
