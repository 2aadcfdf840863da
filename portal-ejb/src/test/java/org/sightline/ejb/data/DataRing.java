package org.sightline.ejb.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.literal.InjectLiteral;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;

/**
 * Services and stores wired as in the server but without one: real rules, real queries, a real database. Rights of methods
 * are the container's work and are tested there.
 */
public final class DataRing implements AutoCloseable {

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    /** Wired and without a memory, for the next test with the same classes: wiring takes longer than most tests. */
    private static final Map<List<Class<?>>, Deque<SeContainer>> IDLE = new ConcurrentHashMap<>();

    private final Deque<SeContainer> idle;
    private final SeContainer container;
    private final RequestContextController request;
    private volatile boolean joined;

    /** @param beans the classes under test and what they inject */
    public DataRing(Class<?>... beans) {
        idle = IDLE.computeIfAbsent(List.of(beans), any -> new ConcurrentLinkedDeque<>());
        container = Optional.ofNullable(idle.poll()).orElseGet(() -> wire(beans));
        request = get(RequestContextController.class);
        request.activate();
    }

    private static SeContainer wire(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(beans)
                .addBeanClasses(Asking.class, Persistence.class)
                .addExtensions(new Injection())
                .initialize();
    }

    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** Tells whoever listens, as a use case would inside its transaction. */
    public void fire(Object event) {
        container.getBeanManager().getEvent().fire(event);
    }

    /** Lets a further thread ask, in a request of its own. */
    public void join() {
        joined = true;
        get(RequestContextController.class).activate();
    }

    /** From now on this one asks, in a request of its own. */
    public void as(Caller caller) {
        request.deactivate();
        request.activate();
        get(Asking.class).ask(caller);
    }

    /** Services called inside use this one. */
    public static void use(EntityManager em) {
        CURRENT.set(em);
    }

    @Override
    public void close() {
        CURRENT.remove();
        request.deactivate();
        if (joined) {
            container.close(); // why: the requests of other threads are still open
        } else {
            forget();
            idle.add(container);
        }
    }

    /** What a bean of the whole application remembers is not for the next test. */
    private void forget() {
        BeanManager beans = container.getBeanManager();
        AlterableContext application = (AlterableContext) beans.getContext(ApplicationScoped.class);
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.sightline."))
                .forEach(application::destroy);
    }

    /** Says who asks, in place of the container's principal. */
    @ApplicationScoped
    public static class Asking extends CurrentCaller {

        private Caller caller = Caller.stranger();

        void ask(Caller who) {
            caller = who;
        }

        @Override
        public Caller get() {
            return caller;
        }
    }

    /** The entity manager of the test's transaction, as a server binds one to each transaction. */
    public static class Persistence {

        @Produces
        EntityManager em() {
            return (EntityManager) Proxy.newProxyInstance(
                    EntityManager.class.getClassLoader(),
                    new Class<?>[] {EntityManager.class},
                    (proxy, method, args) -> {
                        try {
                            return method.invoke(CURRENT.get(), args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    /** Injects what a server would inject for {@link PersistenceContext}. */
    private static final class Injection implements Extension {

        <T> void persistence(@Observes @WithAnnotations(PersistenceContext.class) ProcessAnnotatedType<T> type) {
            type.configureAnnotatedType()
                    .filterFields(field -> field.isAnnotationPresent(PersistenceContext.class))
                    .forEach(field -> field.add(InjectLiteral.INSTANCE));
        }
    }
}
