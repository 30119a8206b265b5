package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Whether one renderer gives several threads what it gives a single one. */
final class ThreadsCheck {

    private static final int THREADS = 4;
    private static final int TIMES = 50;

    /** On a single core threads take turns, each for some milliseconds. */
    private static final long NANOS = 200_000_000;

    private final Written written = new Written(RendererRule.THREADS);
    private final Renderer renderer;

    ThreadsCheck(Renderer renderer) {
        this.renderer = renderer;
    }

    /** Each thread writes one of the documents, again and again, all beginning at the same moment. */
    void run(List<Sample> samples) throws InterruptedException {
        List<byte[]> expected =
                samples.stream().map(sample -> written.write(renderer, sample)).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int which = i % samples.size();
            tasks.add(() -> {
                start.await();
                writeOften(samples.get(which), expected.get(which));
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> future : threads.invokeAll(tasks)) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof AssertionError error
                    ? error
                    : RendererRule.THREADS.broken("several threads", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void writeOften(Sample sample, byte[] expected) {
        long start = System.nanoTime();
        for (int i = 0; i < TIMES || System.nanoTime() - start < NANOS; i++) {
            SameBytes.check(
                    RendererRule.THREADS, sample, "while others write", expected, written.write(renderer, sample));
        }
    }
}
