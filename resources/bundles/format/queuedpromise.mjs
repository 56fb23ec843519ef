// SPDX-License-Identifier: MIT
// A Promise whose jobs stand in a queue of our own, in place of the engine's in this tool's context: prettier's interface is asynchronous although nothing in it waits for anything, and a
// tool's function returns its result at once. settle() works the queue off; without one, jobs would
// nest as deep as the text is long.
const jobs = [];

class QueuedPromise {
  constructor(executor) {
    this.state = 'pending';
    this.value = undefined;
    this.waiting = [];
    let called = false;
    const once = (how) => (value) => {
      if (called) return;
      called = true;
      how.call(this, value);
    };
    try {
      executor(once(this.resolveWith), once(this.rejectWith));
    } catch (error) {
      once(this.rejectWith)(error);
    }
  }

  resolveWith(value) {
    if (value !== null && (typeof value === 'object' || typeof value === 'function')) {
      let then;
      try {
        then = value.then;
      } catch (error) {
        this.rejectWith(error);
        return;
      }
      if (typeof then === 'function') {
        let called = false;
        const once = (how) => (result) => {
          if (called) return;
          called = true;
          how.call(this, result);
        };
        jobs.push(() => {
          try {
            then.call(value, once(this.resolveWith), once(this.rejectWith));
          } catch (error) {
            once(this.rejectWith)(error);
          }
        });
        return;
      }
    }
    this.finish('fulfilled', value);
  }

  rejectWith(error) {
    this.finish('rejected', error);
  }

  finish(state, value) {
    this.state = state;
    this.value = value;
    for (const job of this.waiting) jobs.push(job);
    this.waiting = [];
  }

  then(onFulfilled, onRejected) {
    return new QueuedPromise((resolve, reject) => {
      const job = () => {
        const handler = this.state === 'fulfilled' ? onFulfilled : onRejected;
        if (typeof handler !== 'function') {
          if (this.state === 'fulfilled') resolve(this.value);
          else reject(this.value);
          return;
        }
        try {
          resolve(handler(this.value));
        } catch (error) {
          reject(error);
        }
      };
      if (this.state === 'pending') this.waiting.push(job);
      else jobs.push(job);
    });
  }

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }

  finally(handler) {
    return this.then(
      (value) => QueuedPromise.resolve(handler()).then(() => value),
      (error) =>
        QueuedPromise.resolve(handler()).then(() => {
          throw error;
        }),
    );
  }

  static resolve(value) {
    return value instanceof QueuedPromise ? value : new QueuedPromise((resolve) => resolve(value));
  }

  static reject(error) {
    return new QueuedPromise((resolve, reject) => reject(error));
  }

  static all(list) {
    return new QueuedPromise((resolve, reject) => {
      const items = [...list];
      const results = new Array(items.length);
      let left = items.length;
      if (left === 0) resolve(results);
      items.forEach((item, index) =>
        QueuedPromise.resolve(item).then((value) => {
          results[index] = value;
          if (--left === 0) resolve(results);
        }, reject),
      );
    });
  }
}

/** The value of a promise of this kind, or throws its reason. */
export function settle(promise) {
  while (promise.state === 'pending' && jobs.length > 0) jobs.shift()();
  jobs.length = 0;
  if (promise.state === 'fulfilled') return promise.value;
  throw promise.state === 'rejected' ? promise.value : new Error('the formatter waits for something');
}

globalThis.Promise = QueuedPromise;
