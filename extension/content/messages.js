// The page where shopper and seller write to each other: the dates that talking does not move stay in view there.

(() => {
  const { recourse } = globalThis;
  const { ask, safely } = recourse;

  recourse.begin = () => safely(ask({ message_page: { url: location.href } }));
})();
